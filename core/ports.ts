import type { ModelVersion } from './generated/schema-types.ts';
import type { AssignmentRecord } from './ledger/assignment-record.ts';
import type { VersionRecord } from './ledger/version-record.ts';
import type { AssignmentTag } from './model/assignment-tag.ts';
import type { Digest } from './model/digest.ts';
import type { VersionTag } from './model/version-tag.ts';

// ---- Registering -------------------------------------------------------------------------------

/** A version as its tag tells; `record` is null where somebody else made the tag. */
export interface RecordedVersion {
  readonly tag: VersionTag;
  readonly commit: string;
  readonly record: VersionRecord | null;
}

export interface ModelHistory {
  readonly versions: readonly RecordedVersion[];
  /** The draft release that bears the draft tag asked for. */
  readonly draftId: number | null;
}

/** The version tags of a model, with what their messages record. */
export interface VersionLedger {
  read(model: string, draftTag: string): Promise<ModelHistory>;
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** Null where GitHub computed none. */
  readonly digest: Digest | null;
  /** `uploaded`; `starter` is what a broken upload leaves behind. */
  readonly state: string;
}

export interface Release {
  readonly id: number;
  readonly tagName: string;
  readonly draft: boolean;
  readonly body: string;
  /** The page people look at. */
  readonly url: string;
  readonly uploadUrl: string;
  readonly assets: readonly Asset[];
}

export interface ReleasePage {
  readonly tagName: string;
  readonly title: string;
  readonly body: string;
  readonly prerelease: boolean;
}

export interface ReleaseStore {
  createDraft(tagName: string, title: string): Promise<Release>;
  /** Drafts too; null: there is none. */
  find(id: number): Promise<Release | null>;
  /** A published release; null: there is none. */
  findByTag(tagName: string): Promise<Release | null>;
  /** Null: another release holds the tag already. */
  publish(id: number, page: ReleasePage): Promise<Release | null>;
  updateBody(id: number, body: string): Promise<void>;
  /** No error where it is gone already. */
  delete(id: number): Promise<void>;
}

export interface AssetContent {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** From the first byte, each time it is called. */
  open(): AsyncIterable<Uint8Array>;
}

export interface UploadedAsset {
  readonly id: number;
  /** Of what was sent; GitHub reported the same, where it reports one. */
  readonly digest: Digest;
}

export interface AssetStore {
  /** Hashes while sending; on return the asset is whole, and the only one of its name. */
  upload(
    release: Release,
    content: AssetContent,
    onSent?: (bytes: number) => void,
  ): Promise<UploadedAsset>;
  delete(assetId: number): Promise<void>;
  open(assetId: number): Promise<AsyncIterable<Uint8Array>>;
}

export interface AnnotatedTag {
  readonly name: string;
  readonly commit: string;
  readonly message: string;
}

export interface TagStore {
  /** Compare-and-set: false where the name is taken by another tag. */
  create(tag: AnnotatedTag): Promise<boolean>;
}

// ---- Promoting ---------------------------------------------------------------------------------

export interface PublishedVersion {
  readonly release: Release;
  /** Of metadata.json as it was downloaded. */
  readonly digest: Digest;
  readonly metadata: ModelVersion;
}

/** The published versions. */
export interface Catalog {
  /** Null: no published release of that version. */
  find(tag: VersionTag): Promise<PublishedVersion | null>;
}

export interface PullRequestLabel {
  readonly name: string;
  /** Who set it last. */
  readonly labelledBy: string | null;
}

export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly author: string | null;
  readonly headCommit: string;
  readonly headBranch: string;
  readonly baseBranch: string;
  readonly mergeCommit: string | null;
  readonly mergedBy: string | null;
  readonly labels: readonly PullRequestLabel[];
  /** The paths it adds, changes or deletes. */
  readonly changedPaths: readonly string[];
  /** Where the registry opened it for somebody: who asked. */
  readonly requestedBy: string | null;
  /** The registry's own comment. */
  readonly comment: { readonly id: number; readonly body: string } | null;
}

/** A change of one file, offered as a pull request. */
export interface Proposal {
  readonly branch: string;
  readonly baseBranch: string;
  readonly path: string;
  readonly content: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly requestedBy: string;
}

export interface ProposedPullRequest {
  readonly number: number;
  readonly url: string;
  /** false: it was open already. */
  readonly created: boolean;
}

export interface PullRequestStore {
  get(number: number): Promise<PullRequest>;
  /** Opens the pull request, or finds the open one of the same branch. */
  propose(proposal: Proposal): Promise<ProposedPullRequest>;
  /** Replaces the comment, or writes a new one where `commentId` is null. */
  writeComment(number: number, body: string, commentId: number | null): Promise<void>;
}

export interface FileAt {
  /** A commit id, or a branch name. */
  readonly revision: string;
  readonly path: string;
}

/** The repository's files, as they are on the server. */
export interface RepositoryFiles {
  /** In the order asked for; null: no such file there. */
  read(files: readonly FileAt[]): Promise<readonly (string | null)[]>;
}

export interface People {
  /** true: may write to the repository (write, maintain or admin). */
  mayWrite(login: string): Promise<boolean>;
}

export interface CheckReport {
  readonly commit: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

export interface CheckAnnotation {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export interface Checks {
  /** Replaces the report `checkId` where it is not null; gives the report's id. */
  report(report: CheckReport, checkId: number | null): Promise<number>;
}

// ---- Deploying ---------------------------------------------------------------------------------

/** A ledger entry as its tag tells. */
export interface RecordedAssignment {
  readonly tag: AssignmentTag;
  readonly record: AssignmentRecord;
}

export type DeploymentState =
  | 'pending'
  | 'queued'
  | 'in_progress'
  | 'success'
  | 'failure'
  | 'error'
  | 'inactive';

/** What a deployment carries; it is all that a deploying workflow needs. */
export interface DeploymentPayload {
  readonly model: string;
  readonly stage: string;
  readonly version: string;
  /** Of metadata.json. */
  readonly digest: Digest;
  /** The ledger entry's tag: the key that makes a deployment findable and unique. */
  readonly assignment: string;
  readonly previousVersion: string | null;
  readonly pullRequest: number | null;
}

export interface DeploymentStatus {
  readonly state: DeploymentState;
  readonly createdAt: string;
  readonly creator: string | null;
  readonly description: string;
  readonly logUrl: string | null;
}

export interface Deployment {
  readonly id: number;
  readonly environment: string;
  readonly createdAt: string;
  readonly payload: DeploymentPayload;
  /** Oldest first. */
  readonly statuses: readonly DeploymentStatus[];
}

export interface PointerText {
  readonly model: string;
  readonly stage: string;
  readonly path: string;
  readonly text: string;
}

/** What a reconcile compares. */
export interface RegistrySnapshot {
  readonly defaultBranch: string;
  /** The default branch's head, at which the pointers were read. */
  readonly commit: string;
  /** .github/model-registry.yml; null: there is none. */
  readonly config: string | null;
  readonly pointers: readonly PointerText[];
  readonly assignments: readonly RecordedAssignment[];
  /** Those the registry made; newest first. */
  readonly deployments: readonly Deployment[];
}

export interface Registry {
  snapshot(): Promise<RegistrySnapshot>;
}

/** The commit that last changed a path, and the pull request that brought it. */
export interface PathChange {
  readonly commit: string;
  readonly pullRequest: number | null;
}

export interface ChangeLog {
  lastChange(path: string): Promise<PathChange | null>;
}

export interface NewDeployment {
  /** The commit whose workflow files run: a full id. */
  readonly commit: string;
  readonly environment: string;
  readonly production: boolean;
  readonly description: string;
  readonly payload: DeploymentPayload;
}

export interface NewDeploymentStatus {
  readonly state: Exclude<DeploymentState, 'pending'>;
  readonly description: string;
  readonly logUrl?: string;
}

export interface Deployments {
  get(id: number): Promise<Deployment | null>;
  /** Gives the id; finds the one with the same assignment where an answer was lost. */
  create(deployment: NewDeployment): Promise<number>;
  addStatus(id: number, status: NewDeploymentStatus): Promise<void>;
}

export interface WorkflowDispatcher {
  /** Starts the workflow on the branch with the deployment's id as its input. */
  dispatch(workflow: string, branch: string, deploymentId: number): Promise<void>;
}

/** Tells the time; the core never asks for it itself. */
export type Clock = () => Date;
