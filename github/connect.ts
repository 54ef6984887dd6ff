import { setTimeout as pause } from 'node:timers/promises';
import type { Conversations } from '../core/ports/conversations.ts';
import type {
  ChangeLog,
  Deployments,
  Registry,
  WorkflowDispatcher,
} from '../core/ports/deployments.ts';
import type { OpenRequests } from '../core/ports/open-requests.ts';
import type { PageBranch } from '../core/ports/page-branch.ts';
import type {
  Catalog,
  Checks,
  People,
  PullRequestStore,
  Pushes,
  RepositoryFiles,
} from '../core/ports/promotions.ts';
import type { ProposedBranches } from '../core/ports/proposed-branches.ts';
import type { ProtectionRules } from '../core/ports/protection-rules.ts';
import type { PullRequestLabels } from '../core/ports/pull-request-labels.ts';
import type { RegistryIssue } from '../core/ports/registry-issue.ts';
import type { ReleasePages } from '../core/ports/release-pages.ts';
import type {
  AssetStore,
  Clock,
  ReleaseStore,
  TagStore,
  VersionLedger,
} from '../core/ports/releases.ts';
import type { RepositoryLabels } from '../core/ports/repository-labels.ts';
import type { ConfigHistory, SourceHistory } from '../core/ports/source-history.ts';
import type { TrainedVersions } from '../core/ports/trained-versions.ts';
import { GitHubAssetStore } from './asset-store.ts';
import { GitHubCatalog } from './catalog.ts';
import { GitHubChangeLog } from './change-log.ts';
import { GitHubChecks } from './checks.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { GitHubConfigHistory } from './config-history.ts';
import { GitHubConversations } from './conversations.ts';
import { GitHubDeployments } from './deployments.ts';
import { GitHubOpenRequests } from './open-requests.ts';
import { GitHubPageBranch } from './page-branch.ts';
import { GitHubPeople } from './people.ts';
import { GitHubProposedBranches } from './proposed-branches.ts';
import { GitHubProtectionRules } from './protection-rules.ts';
import { GitHubPullRequestLabels } from './pull-request-labels.ts';
import { GitHubPullRequestStore } from './pull-requests.ts';
import { GitHubPushes } from './pushes.ts';
import { GitHubRegistryIssue } from './registry-issue.ts';
import { GitHubRegistry } from './registry-snapshot.ts';
import { GitHubReleasePages } from './release-pages.ts';
import { GitHubReleaseStore } from './release-store.ts';
import { GitHubRepositoryFiles } from './repository-files.ts';
import { GitHubRepositoryLabels } from './repository-labels.ts';
import { RepositoryQueries } from './repository-queries.ts';
import { GitHubSourceHistory } from './source-history.ts';
import { GitHubTagStore } from './tag-store.ts';
import { GitHubTrainedVersions } from './trained-versions.ts';
import { GitHubVersionLedger } from './version-ledger.ts';
import { GitHubWorkflowDispatcher } from './workflow-dispatcher.ts';

/** Every port, on one repository of GitHub. */
export interface RepositoryPorts {
  readonly ledger: VersionLedger;
  readonly releases: ReleaseStore;
  readonly pages: ReleasePages;
  readonly assets: AssetStore;
  readonly tags: TagStore;
  readonly catalog: Catalog;
  readonly pullRequests: PullRequestStore;
  readonly labels: PullRequestLabels;
  readonly openRequests: OpenRequests;
  readonly branches: ProposedBranches;
  readonly repositoryLabels: RepositoryLabels;
  readonly trained: TrainedVersions;
  readonly files: RepositoryFiles;
  readonly people: People;
  readonly pushes: Pushes;
  readonly sourceHistory: SourceHistory;
  readonly configHistory: ConfigHistory;
  readonly checks: Checks;
  readonly conversations: Conversations;
  readonly registry: Registry;
  readonly changes: ChangeLog;
  readonly deployments: Deployments;
  readonly dispatcher: WorkflowDispatcher;
  readonly protection: ProtectionRules;
  readonly pageBranch: PageBranch;
  readonly registryIssue: RegistryIssue;
  readonly clock: Clock;
}

export function connectRepository(
  client: GitHubClient,
  repository: RepositoryName,
): RepositoryPorts {
  // Shared, so that what they ask together goes in one call.
  const queries = new RepositoryQueries(client, repository);
  const releases = new GitHubReleaseStore(client, repository);
  const assets = new GitHubAssetStore(client, repository, {
    authorize: () => authorize(client),
    sleep: (milliseconds) => pause(milliseconds),
  });
  return {
    ledger: new GitHubVersionLedger(client, repository),
    releases,
    pages: new GitHubReleasePages(client, repository),
    assets,
    tags: new GitHubTagStore(client, repository),
    catalog: new GitHubCatalog(queries, { releases, assets }),
    pullRequests: new GitHubPullRequestStore(client, repository),
    labels: new GitHubPullRequestLabels(client, repository),
    openRequests: new GitHubOpenRequests(client, repository),
    branches: new GitHubProposedBranches(client, repository),
    repositoryLabels: new GitHubRepositoryLabels(client, repository),
    trained: new GitHubTrainedVersions(client, repository),
    files: new GitHubRepositoryFiles(client, repository),
    people: new GitHubPeople(client, repository),
    pushes: new GitHubPushes(client, repository),
    sourceHistory: new GitHubSourceHistory(client, repository),
    configHistory: new GitHubConfigHistory(client, repository),
    checks: new GitHubChecks(client, repository),
    conversations: new GitHubConversations(client, repository),
    registry: new GitHubRegistry(client, repository),
    changes: new GitHubChangeLog(client, repository, queries),
    deployments: new GitHubDeployments(client, repository),
    dispatcher: new GitHubWorkflowDispatcher(client, repository),
    protection: new GitHubProtectionRules(client, repository),
    pageBranch: new GitHubPageBranch(client, repository),
    registryIssue: new GitHubRegistryIssue(client, repository),
    clock: () => new Date(),
  };
}

/** Uploads go past Octokit, so they need its token; an App's client gives its installation's. */
async function authorize(client: GitHubClient): Promise<string> {
  const authentication: unknown = await client.auth({ type: 'installation' });
  if (typeof authentication === 'object' && authentication !== null && 'token' in authentication) {
    return `token ${String(authentication.token)}`;
  }
  return '';
}
