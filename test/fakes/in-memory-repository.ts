import type { BotPorts } from '../../bot/ports.ts';
import type { ModelVersion } from '../../core/generated/schema-types.ts';
import { toRecordedVersions } from '../../core/ledger/recorded-versions.ts';
import { parseDigest } from '../../core/model/digest.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import type { PathChange, RegistrySnapshot } from '../../core/ports/deployments.ts';
import type {
  Permission,
  PullRequest,
  ReleasedVersion,
  ReviewState,
} from '../../core/ports/promotions.ts';
import type { ProtectionAnswer, WorkflowRunFacts } from '../../core/ports/protection-rules.ts';
import { findPointerPlace, formatPointer, pointerPath } from '../../core/promotion/pointer.ts';
import { aPublishedVersion, DIGEST } from '../builders/candidate.ts';
import { InMemoryChecks } from './in-memory-checks.ts';
import { InMemoryConversations } from './in-memory-conversations.ts';
import { InMemoryDeployments } from './in-memory-deployments.ts';
import { InMemoryFiles } from './in-memory-files.ts';
import { InMemoryOpenRequests } from './in-memory-open-requests.ts';
import { InMemoryPageBranch } from './in-memory-page-branch.ts';
import { InMemoryPullRequests } from './in-memory-pull-requests.ts';
import { InMemoryRegistryIssue } from './in-memory-registry-issue.ts';
import { InMemoryReleases } from './in-memory-releases.ts';
import { InMemoryRepositoryLabels } from './in-memory-repository-labels.ts';
import { InMemoryTags } from './in-memory-tags.ts';
import { InMemoryTrainedVersions } from './in-memory-trained-versions.ts';

export const PRODUCTION = { model: 'iris', stage: 'production' };

interface Change {
  readonly commit: string;
  /** Of the pull request that brought it; null: it was pushed. */
  readonly number: number | null;
}

/** A user's repository, seen through the ports; its default branch is main. */
export class InMemoryRepository implements BotPorts {
  readonly files = new InMemoryFiles();
  readonly pullRequests = new InMemoryPullRequests(this.files);
  readonly trained = new InMemoryTrainedVersions(this.pullRequests);
  readonly repositoryLabels = new InMemoryRepositoryLabels();
  readonly checks = new InMemoryChecks();
  readonly conversations = new InMemoryConversations();
  readonly deployments = new InMemoryDeployments(() => this.now);
  readonly releases = new InMemoryReleases();
  readonly tags = new InMemoryTags();
  readonly pageBranch = new InMemoryPageBranch();
  readonly registryIssue = new InMemoryRegistryIssue();
  readonly writers = new Set(['maintainer']);
  readonly admins = new Set<string>();
  /** The default branch's head. */
  head = 'f'.repeat(40);
  readonly dispatched: string[] = [];
  /** By the commit that they put at the head of a branch. */
  readonly pushers = new Map<string, string>();
  /** Those whose members the registry may read, as `@acme/risk`. */
  readonly teams = new Map<string, ReadonlySet<string>>();
  /** The commits that there are, and whether the default branch has them. */
  readonly merged = new Map<string, boolean>();
  /** Newest first, without the present one. */
  readonly earlierConfigs: string[] = [];
  /** What changed a path last. */
  readonly #changes = new Map<string, Change>();
  readonly #published = new Map<string, ReleasedVersion>();
  now = new Date('2026-03-02T12:00:00Z');
  readonly clock = () => this.now;
  /** How often the whole was read. */
  snapshots = 0;

  constructor(config = 'stages:\n  production:\n    gates: []\n') {
    this.files.alias('main', 'HEAD');
    this.files.tree('main').set(CONFIG_PATH, config);
    this.files.alias('main', 'f'.repeat(40));
    this.files.alias('main', 'HEAD');
  }

  readonly catalog = {
    find: async (tag: VersionTag) => this.#published.get(tag.name) ?? null,
    findAll: async (tags: readonly VersionTag[]) =>
      tags.map(({ name }) => this.#published.get(name) ?? null),
  };
  readonly ledger = {
    read: async (model: string) => ({
      versions: toRecordedVersions(model, [...this.tags.all.values()]),
      ...{ drafts: [], assignments: [], head: 'f'.repeat(40) },
    }),
  };
  readonly people = {
    permissionOf: async (login: string): Promise<Permission> => {
      if (this.admins.has(login)) return 'admin';
      return this.writers.has(login) ? 'write' : 'none';
    },
    isMember: async (team: string, login: string): Promise<boolean | null> =>
      this.teams.get(team)?.has(login) ?? null,
  };
  readonly pushes = {
    lastPusher: async (_branch: string, headCommit: string) => this.pushers.get(headCommit) ?? null,
  };
  readonly sourceHistory = {
    isOnDefaultBranch: async (commit: string) => this.merged.get(commit) ?? null,
  };
  readonly configHistory = { earlier: async () => this.earlierConfigs };
  readonly changes = { lastChange: async (path: string) => await this.#lastChange(path) };
  readonly openRequests = new InMemoryOpenRequests(this.pullRequests, (number) =>
    this.merge(number, 'registry[bot]'),
  );
  readonly branches = this.openRequests;
  /** The runs of workflows, and what their jobs were answered. */
  readonly runs = new Map<number, WorkflowRunFacts>();
  readonly answers: ProtectionAnswer[] = [];
  readonly protection = {
    findRun: async (runId: number) => this.runs.get(runId) ?? null,
    answer: async (answer: ProtectionAnswer) => void this.answers.push(answer),
  };
  readonly registry = { snapshot: async () => this.#snapshot() };
  readonly dispatcher = {
    dispatch: async (workflow: string) => void this.dispatched.push(workflow),
  };

  publish(version: string, facts: Partial<ModelVersion> = {}): void {
    const published = aPublishedVersion({ version, ...facts });
    const { tagName } = published.release;
    const assets = published.metadata.artifacts
      .flatMap((artifact) => artifact.assets ?? [])
      .map(({ name, size, digest }, at) => {
        return { id: at + 1, name, size, digest: parseDigest(digest), state: 'uploaded' };
      });
    this.#published.set(tagName, { ...published, release: this.releases.put({ tagName, assets }) });
  }

  /** A pull request that points production to the version. */
  ask(version: string, facts: Partial<PullRequest> = {}): PullRequest {
    const pullRequest = this.pullRequests.put(facts);
    const tree = this.files.branch('main', pullRequest.headCommit);
    tree.set(pointerPath(PRODUCTION), formatPointer({ version, digest: DIGEST }));
    return pullRequest;
  }

  /** A pull request that takes the version out of production. */
  askToRetire(facts: Partial<PullRequest> = {}): PullRequest {
    const labels = [{ name: 'retire:production', labelledBy: 'maintainer' }];
    const pullRequest = this.pullRequests.put({ labels, ...facts });
    this.files.branch('main', pullRequest.headCommit).delete(pointerPath(PRODUCTION));
    return pullRequest;
  }

  /** A review of the head as it is now. */
  async review(number: number, author: string, state: ReviewState = 'approved'): Promise<void> {
    const pullRequest = await this.pullRequests.get(number);
    const review = {
      ...{ author, state, commit: pullRequest.headCommit },
      ...{ submittedAt: this.now.toISOString(), mayWrite: this.writers.has(author) },
    };
    this.pullRequests.put({ ...pullRequest, reviews: [...pullRequest.reviews, review] });
  }

  /** Changes a file of the default branch without a pull request; null deletes it. */
  push(path: string, text: string | null, by: string): string {
    const commit = String(this.pushers.size + 1).padStart(40, 'd');
    this.pushers.set(commit, by);
    this.#change(path, text, { commit, number: null });
    return commit;
  }

  async merge(number: number, mergedBy = 'maintainer'): Promise<void> {
    const pullRequest = await this.pullRequests.get(number);
    const mergeCommit = String(number).padStart(40, 'e');
    const head = this.files.tree(pullRequest.headCommit);
    for (const path of pullRequest.changedPaths) {
      this.#change(path, head.get(path) ?? null, { commit: mergeCommit, number });
    }
    const merged = { state: 'merged', mergeCommit, mergedBy } as const;
    this.pullRequests.put({ ...pullRequest, ...merged });
  }

  #change(path: string, text: string | null, change: Change): void {
    const main = this.files.tree('main');
    const before = main.get(path);
    if (path === CONFIG_PATH && before !== undefined) this.earlierConfigs.unshift(before);
    if (text === null) main.delete(path);
    else main.set(path, text);
    this.#changes.set(path, change);
    this.merged.set(change.commit, true);
  }

  async #lastChange(path: string): Promise<PathChange | null> {
    const change = this.#changes.get(path);
    if (change === undefined) return null;
    const { commit, number } = change;
    if (number === null) {
      return { commit, pullRequest: null, pushedBy: this.pushers.get(commit) ?? null };
    }
    return { commit, pullRequest: await this.pullRequests.get(number), pushedBy: null };
  }

  #snapshot(): RegistrySnapshot {
    this.snapshots += 1;
    const main = this.files.tree('main');
    return {
      repository: 'acme/flowers',
      url: 'https://github.test/acme/flowers',
      defaultBranch: 'main',
      commit: this.head,
      config: main.get(CONFIG_PATH) ?? null,
      pointers: [...main].flatMap(([path, text]) => {
        const place = findPointerPlace(path);
        return place === null ? [] : [{ ...place, path, text }];
      }),
      assignments: this.tags.assignments,
      foreignTags: this.tags.foreign,
      withdrawals: this.tags.withdrawals,
      holds: this.tags.holds,
      refusals: this.tags.refusals,
      deployments: this.deployments.all,
    };
  }
}
