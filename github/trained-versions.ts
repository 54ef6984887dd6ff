import { VersionTag } from '../core/model/version-tag.ts';
import type { PullRequestLabel } from '../core/ports/promotions.ts';
import type { TrainedVersions, Training } from '../core/ports/trained-versions.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';
import { toLabels } from './label-request.ts';
import type { PullRequestNode } from './pull-request-query.ts';

/** What was merged longer ago, or before so many others, was seen to when it was new. */
const RECENT = `
  query trained($owner: String!, $repo: String!, $labels: [String!]!) {
    repository(owner: $owner, name: $repo) {
      pullRequests(
        states: MERGED, labels: $labels, first: 50
        orderBy: { field: UPDATED_AT, direction: DESC }
      ) {
        nodes {
          number body viewerDidAuthor
          author { __typename login }
          mergeCommit { oid }
          labels(first: 100) { nodes { name } }
          files(first: 100) { nodes { path } }
          timelineItems(last: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
            nodes {
              __typename
              ... on LabeledEvent { actor { __typename login } label { name } }
              ... on UnlabeledEvent { label { name } }
            }
          }
        }
      }
      refs(
        refPrefix: "refs/tags/", query: "@v", first: 100
        orderBy: { field: TAG_COMMIT_DATE, direction: DESC }
      ) {
        nodes { name target { __typename oid ... on Tag { target { oid } } } }
      }
    }
  }`;

const PROPOSED = `
  query proposed($owner: String!, $repo: String!, $branch: String!) {
    repository(owner: $owner, name: $repo) {
      pullRequests(headRefName: $branch, first: 20) { nodes { isCrossRepository } }
    }
  }`;

interface RecentAnswer {
  readonly repository: {
    readonly pullRequests: { readonly nodes: readonly TrainingNode[] };
    readonly refs: { readonly nodes: readonly TagNode[] };
  };
}

interface TrainingNode extends LabelledNode {
  readonly number: number;
  readonly files: { readonly nodes: readonly { readonly path: string }[] } | null;
  readonly mergeCommit: { readonly oid: string } | null;
}

type LabelledNode = Pick<
  PullRequestNode,
  'body' | 'viewerDidAuthor' | 'author' | 'labels' | 'timelineItems'
>;

interface TagNode {
  readonly name: string;
  readonly target: { readonly oid: string; readonly target?: { readonly oid: string } };
}

interface ProposedAnswer {
  readonly repository: {
    readonly pullRequests: {
      readonly nodes: readonly { readonly isCrossRepository: boolean }[];
    };
  };
}

export class GitHubTrainedVersions implements TrainedVersions {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async recent(labels: readonly string[]): Promise<readonly Training[]> {
    // No filter would give all pull requests.
    if (labels.length === 0) return [];
    try {
      const answer: RecentAnswer = await this.#client.graphql(RECENT, {
        ...this.#repository, labels,
      });
      const { pullRequests, refs } = answer.repository;
      return pullRequests.nodes.flatMap((node) => toTraining(node, refs.nodes));
    } catch (error) {
      throw toRegistryError(error, 'find what labelled pull requests trained');
    }
  }

  async wasProposed(branch: string): Promise<boolean> {
    try {
      const answer: ProposedAnswer = await this.#client.graphql(PROPOSED, {
        ...this.#repository, branch,
      });
      // In a fork a branch can have any name.
      return answer.repository.pullRequests.nodes.some((node) => !node.isCrossRepository);
    } catch (error) {
      throw toRegistryError(error, `find the pull requests of ${branch}`);
    }
  }
}

function toTraining(node: TrainingNode, tags: readonly TagNode[]): readonly Training[] {
  const commit = node.mergeCommit?.oid;
  if (commit === undefined) return [];
  const labels: readonly PullRequestLabel[] = toLabels(node);
  return [
    {
      number: node.number,
      isOwn: node.viewerDidAuthor,
      mergeCommit: commit,
      labels,
      changedPaths: (node.files?.nodes ?? []).map(({ path }) => path),
      versions: tags
        .filter(({ target }) => (target.target?.oid ?? target.oid) === commit)
        .flatMap(({ name }) => VersionTag.find(name) ?? []),
    },
  ];
}
