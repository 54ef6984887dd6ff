import { VersionTag } from '../core/model/version-tag.ts';
import type { PullRequestLabel } from '../core/ports/promotions.ts';
import type { RecentTrainings, TrainedVersions, Training } from '../core/ports/trained-versions.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';
import { toLabels } from './label-request.ts';
import type { PullRequestNode } from './pull-request-query.ts';
import { isRegistryComment } from './registry-comment.ts';

/** What was merged longer ago, or before so many others, was seen to when it was new. */
const RECENT = `
  query trained($owner: String!, $repo: String!, $labels: [String!]!) {
    repository(owner: $owner, name: $repo) {
      pullRequests(
        states: MERGED, labels: $labels, first: 50
        orderBy: { field: UPDATED_AT, direction: DESC }
      ) {
        nodes {
          number url baseRefName body viewerDidAuthor
          author { __typename login }
          editor { __typename login }
          mergeCommit { oid }
          labels(first: 100) { nodes { name } }
          files(first: 100) { nodes { path } }
          comments(first: 40) { nodes { body viewerDidAuthor } }
          timelineItems(last: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
            nodes {
              __typename
              ... on LabeledEvent { actor { __typename login } label { name } }
              ... on UnlabeledEvent { label { name } }
            }
          }
        }
      }
      proposed: pullRequests(
        labels: $labels, first: 100, orderBy: { field: CREATED_AT, direction: DESC }
      ) { nodes { headRefName isCrossRepository } }
      refs(
        refPrefix: "refs/tags/", query: "@v", first: 100
        orderBy: { field: TAG_COMMIT_DATE, direction: DESC }
      ) {
        nodes { name target { __typename oid ... on Tag { target { oid } } } }
      }
    }
  }`;

interface RecentAnswer {
  readonly repository: {
    readonly pullRequests: { readonly nodes: readonly TrainingNode[] };
    readonly proposed: { readonly nodes: readonly BranchNode[] };
    readonly refs: { readonly nodes: readonly TagNode[] };
  };
}

interface TrainingNode extends LabelledNode {
  readonly number: number;
  readonly files: { readonly nodes: readonly { readonly path: string }[] } | null;
  readonly mergeCommit: { readonly oid: string } | null;
  readonly url: string;
  readonly baseRefName: string;
  readonly comments: {
    readonly nodes: readonly { readonly body: string; readonly viewerDidAuthor: boolean }[];
  };
}

type LabelledNode = Pick<
  PullRequestNode,
  'body' | 'viewerDidAuthor' | 'author' | 'editor' | 'labels' | 'timelineItems'
>;

interface BranchNode {
  readonly headRefName: string;
  readonly isCrossRepository: boolean;
}

interface TagNode {
  readonly name: string;
  readonly target: { readonly oid: string; readonly target?: { readonly oid: string } };
}

export class GitHubTrainedVersions implements TrainedVersions {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async recent(labels: readonly string[]): Promise<RecentTrainings> {
    // No filter would give all pull requests.
    if (labels.length === 0) return { trainings: [], branches: new Set() };
    try {
      const answer: RecentAnswer = await this.#client.graphql(RECENT, {
        ...this.#repository,
        labels,
      });
      const { pullRequests, proposed, refs } = answer.repository;
      // In a fork a branch can have any name.
      const own = proposed.nodes.filter((node) => !node.isCrossRepository);
      return {
        trainings: pullRequests.nodes.flatMap((node) => toTraining(node, refs.nodes)),
        branches: new Set(own.map(({ headRefName }) => headRefName)),
      };
    } catch (error) {
      throw toRegistryError(error, 'find what labelled pull requests trained');
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
      url: node.url,
      baseBranch: node.baseRefName,
      comment: node.comments.nodes.find(isRegistryComment)?.body ?? null,
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
