import type { BotPorts } from '../../bot/ports.ts';
import type { ModelVersion } from '../../core/generated/schema-types.ts';
import { toRecordedVersions } from '../../core/ledger/recorded-versions.ts';
import { findWithdrawal } from '../../core/ledger/withdrawal-record.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import type { PathChange, RegistrySnapshot } from '../../core/ports/deployments.ts';
import type { Permission, PullRequest, ReleasedVersion } from '../../core/ports/promotions.ts';
import { findPointerPlace, formatPointer, pointerPath } from '../../core/promotion/pointer.ts';
import { aPublishedVersion, DIGEST } from '../builders/candidate.ts';
import { InMemoryChecks } from './in-memory-checks.ts';
import { InMemoryConversations } from './in-memory-conversations.ts';
import { InMemoryDeployments } from './in-memory-deployments.ts';
import { InMemoryFiles } from './in-memory-files.ts';
import { InMemoryOpenRequests } from './in-memory-open-requests.ts';
import { InMemoryPullRequests } from './in-memory-pull-requests.ts';
import { InMemoryReleases } from './in-memory-releases.ts';
import { InMemoryRepositoryLabels } from './in-memory-repository-labels.ts';
import { InMemoryTags } from './in-memory-tags.ts';
import { InMemoryTrainedVersions } from './in-memory-trained-versions.ts';

export const PRODUCTION = { model: 'iris', stage: 'production' };

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
  readonly writers = new Set(['maintainer']);
  readonly admins = new Set<string>();
  readonly dispatched: string[] = [];
  /** Which pull request changed a path last. */
  readonly #changes = new Map<string, { readonly commit: string; readonly number: number }>();
  /** The default branch's head. */
  head = 'f'.repeat(40);
  readonly #published = new Map<string, ReleasedVersion>();
  now = new Date('2026-03-02T12:00:00Z');
  readonly clock = () => this.now;
  /** How often the whole was read. */
  snapshots = 0;

  constructor(config = 'stages:\n  production:\n    gates: []\n') {
    this.files.tree('main').set(CONFIG_PATH, config);
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
  readonly withdrawals = {
    find: async (tag: VersionTag) => findWithdrawal(this.tags.withdrawals, tag),
  };
  readonly people = {
    permissionOf: async (login: string): Promise<Permission> => {
      if (this.admins.has(login)) return 'admin';
      return this.writers.has(login) ? 'write' : 'none';
    },
    isMember: async (): Promise<boolean | null> => false,
  };
  readonly changes = { lastChange: async (path: string) => await this.#lastChange(path) };
  readonly openRequests = new InMemoryOpenRequests(this.pullRequests, (number) =>
    this.merge(number, 'registry[bot]'),
  );
  readonly branches = this.openRequests;
  readonly registry = { snapshot: async () => this.#snapshot() };
  readonly dispatcher = {
    dispatch: async (workflow: string) => void this.dispatched.push(workflow),
  };

  publish(version: string, facts: Partial<ModelVersion> = {}): void {
    const published = aPublishedVersion({ version, ...facts });
    const { tagName } = published.release;
    this.#published.set(tagName, { ...published, release: this.releases.put({ tagName }) });
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

  async merge(number: number, mergedBy = 'maintainer'): Promise<void> {
    const pullRequest = await this.pullRequests.get(number);
    const mergeCommit = String(number).padStart(40, 'e');
    for (const path of pullRequest.changedPaths) {
      const text = this.files.tree(pullRequest.headCommit).get(path);
      if (text === undefined) this.files.tree('main').delete(path);
      else this.files.tree('main').set(path, text);
      this.#changes.set(path, { commit: mergeCommit, number });
    }
    const merged = { state: 'merged', mergeCommit, mergedBy } as const;
    this.pullRequests.put({ ...pullRequest, ...merged });
  }

  async #lastChange(path: string): Promise<PathChange | null> {
    const change = this.#changes.get(path);
    if (change === undefined) return null;
    const { commit, number } = change;
    return { commit, pullRequest: await this.pullRequests.get(number), pushedBy: null };
  }

  #snapshot(): RegistrySnapshot {
    this.snapshots += 1;
    const main = this.files.tree('main');
    return {
      repository: 'acme/flowers',
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
