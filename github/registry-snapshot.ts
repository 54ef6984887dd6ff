import { RegistryError } from '../core/errors.ts';
import { readPolicy } from '../core/policy/read-policy.ts';
import { CONFIG_PATH } from '../core/policy/stage-policy.ts';
import type { Registry, RegistrySnapshot } from '../core/ports/deployments.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';
import {
  toAssignments,
  toDeployments,
  toForeignTags,
  toHolds,
  toPointers,
  toRefusals,
  toText,
  toWithdrawals,
} from './snapshot-nodes.ts';
import {
  type DeploymentNode,
  type Page,
  SNAPSHOT_QUERY,
  type SnapshotAnswer,
  type TagNode,
} from './snapshot-query.ts';

const NO_PAGE: Page<never> = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

/** Which part of the snapshot a call asks for. */
interface Part {
  readonly files?: true;
  readonly tags?: true;
  readonly cancelled?: true;
  readonly deployments?: true;
  readonly after?: string | null;
  readonly environments?: readonly string[];
}

export class GitHubRegistry implements Registry {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async snapshot(): Promise<RegistrySnapshot> {
    const found = await this.#ask({
      ...{ files: true, tags: true, cancelled: true, deployments: true },
    });
    const branch = found.defaultBranchRef ?? null;
    if (branch === null) throw emptyRepository(this.#repository);
    const config = found.config ? toText(found.config) : null;
    const tags = await this.#allTags(found.refs ?? NO_PAGE);
    const cancelled = await this.#allWithdrawals(found.withdrawals ?? NO_PAGE);
    const deployments = await this.#allDeployments(found.deployments ?? NO_PAGE, config);
    return {
      repository: found.nameWithOwner,
      url: found.url,
      defaultBranch: branch.name,
      commit: branch.target.oid,
      config,
      pointers: toPointers(found.models ?? {}),
      assignments: tags.flatMap(toAssignments),
      foreignTags: tags.flatMap(toForeignTags),
      withdrawals: cancelled.flatMap(toWithdrawals),
      holds: cancelled.flatMap(toHolds),
      refusals: cancelled.flatMap(toRefusals),
      deployments: toDeployments(deployments),
    };
  }

  async #allTags(first: Page<TagNode>): Promise<readonly TagNode[]> {
    return await readOn(first, async (after) => {
      const { refs } = await this.#ask({ tags: true, after });
      return refs ?? NO_PAGE;
    });
  }

  async #allWithdrawals(first: Page<TagNode>): Promise<readonly TagNode[]> {
    return await readOn(first, async (after) => {
      const { withdrawals } = await this.#ask({ cancelled: true, after });
      return withdrawals ?? NO_PAGE;
    });
  }

  /** A repository can hold thousands of others' deployments, such as previews of its pull requests. */
  async #allDeployments(
    first: Page<DeploymentNode>,
    config: string | null,
  ): Promise<readonly DeploymentNode[]> {
    if (!first.pageInfo.hasNextPage) return first.nodes;
    const seen = toDeployments(first.nodes).map(({ environment }) => environment);
    const environments = [...new Set([...readPolicy(config).environments, ...seen])];
    if (environments.length === 0) return [];
    const nodes: DeploymentNode[] = [];
    let { pageInfo }: Page<DeploymentNode> = NO_PAGE;
    do {
      const after = pageInfo.endCursor;
      const { deployments } = await this.#ask({ deployments: true, after, environments });
      nodes.push(...(deployments?.nodes ?? []));
      pageInfo = (deployments ?? NO_PAGE).pageInfo;
    } while (pageInfo.hasNextPage);
    return nodes;
  }

  async #ask(part: Part): Promise<SnapshotAnswer['repository']> {
    try {
      const answer = await this.#client.graphql<SnapshotAnswer>(SNAPSHOT_QUERY, {
        ...this.#repository,
        config: `HEAD:${CONFIG_PATH}`,
        files: part.files ?? false,
        tags: part.tags ?? false,
        cancelled: part.cancelled ?? false,
        deployments: part.deployments ?? false,
        after: part.after ?? null,
        ...(part.environments && { environments: part.environments }),
      });
      return answer.repository;
    } catch (error) {
      throw toRegistryError(error, 'read the state of the registry');
    }
  }
}

/** The nodes of a page that is known, and of all that follow it. */
async function readOn<Node>(
  first: Page<Node>,
  next: (after: string | null) => Promise<Page<Node>>,
): Promise<readonly Node[]> {
  const nodes = [...first.nodes];
  for (let { pageInfo } = first; pageInfo.hasNextPage; ) {
    const page = await next(pageInfo.endCursor);
    nodes.push(...page.nodes);
    pageInfo = page.pageInfo;
  }
  return nodes;
}

function emptyRepository({ owner, repo }: RepositoryName): RegistryError {
  return new RegistryError('NOT_FOUND', {
    problem: `The repository ${owner}/${repo} has no commit yet.`,
    remedy: 'Push a first commit to its default branch.',
  });
}
