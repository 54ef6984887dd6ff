import type { ModelVersion } from '../generated/schema-types.ts';
import type { Digest } from '../model/digest.ts';
import type { VersionTag } from '../model/version-tag.ts';
import type { Release } from './releases.ts';

export interface PublishedVersion {
  /** Its release's page. */
  readonly url: string;
  /** Of metadata.json as it was downloaded. */
  readonly digest: Digest;
  readonly metadata: ModelVersion;
}

/** With all that can be downloaded of it. */
export interface ReleasedVersion extends PublishedVersion {
  readonly release: Release;
}

/** The published versions. */
export interface Catalog {
  /** In the order asked for, null: no published release. One call for all, and one for each. */
  findAll(tags: readonly VersionTag[]): Promise<readonly (PublishedVersion | null)[]>;
  /** Null: no published release of that version. Two calls. */
  find(tag: VersionTag): Promise<ReleasedVersion | null>;
}

export interface PullRequestLabel {
  readonly name: string;
  /** Who set it last. */
  readonly labelledBy: string | null;
}

export type ReviewState = 'approved' | 'changes-requested' | 'commented' | 'dismissed';

export interface Review {
  readonly author: string | null;
  readonly state: ReviewState;
  /** The head that was reviewed; null: GitHub does not tell any more. */
  readonly commit: string | null;
  readonly submittedAt: string;
  /** Whether the author may write to the repository now. */
  readonly mayWrite: boolean;
}

export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly author: string | null;
  /** true: the registry opened it. */
  readonly isOwn: boolean;
  /** true: its branch is in another repository, where anybody may push. */
  readonly isFork: boolean;
  /** Oldest first. */
  readonly reviews: readonly Review[];
  /** The logins that its commits name as authors or committers; anybody can write any name there. */
  readonly commitPeople: readonly string[];
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
  /** Null: the policy wants it, and nobody asked. */
  readonly requestedBy: string | null;
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
  /** A new one, for who calls `get` afterwards: of two that were written at once that leaves one. */
  addComment(number: number, body: string): Promise<void>;
}

export interface FileAt {
  /** A commit id, or a branch name. */
  readonly revision: string;
  readonly path: string;
}

/** What is at a path. Only a text is read; what anybody may have put there is not downloaded whole. */
export type FoundFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'binary' | 'link' | 'folder' | 'submodule' };

/** The repository's files, as they are on the server. */
export interface RepositoryFiles {
  /**
   * In the order asked for; null: nothing there.
   * @throws RegistryError NOT_FOUND where there is no such commit or branch.
   */
  read(files: readonly FileAt[]): Promise<readonly (FoundFile | null)[]>;
}

/** What somebody may do with the repository. */
export type Permission = 'admin' | 'write' | 'read' | 'none';

export interface People {
  /** GitHub folds the role maintain into write, and triage into read. */
  permissionOf(login: string): Promise<Permission>;
  /** Whether the user is in the team `@acme/risk`; null: the token may not read that. */
  isMember(team: string, login: string): Promise<boolean | null>;
}

export function mayWrite(permission: Permission): boolean {
  return permission === 'admin' || permission === 'write';
}

export interface Pushes {
  /** Who put the commit at the head of the branch, as GitHub saw it; null: that is not told. */
  lastPusher(branch: string, headCommit: string): Promise<string | null>;
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
