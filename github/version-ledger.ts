import { type LedgerTag, toRecordedVersions } from '../core/ledger/recorded-versions.ts';
import type { DraftRelease, ModelHistory, VersionLedger } from '../core/ports/releases.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';
import { toAssignments } from './snapshot-nodes.ts';
import type { TagNode as AssignmentNode } from './snapshot-query.ts';

const QUERY = `
  query versions(
    $owner: String!, $repo: String!, $tags: String!, $stages: String!,
    $after: String, $first: Boolean!
  ) {
    repository(owner: $owner, name: $repo) {
      refs(refPrefix: "refs/tags/", query: $tags, first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { name target { __typename oid ... on Tag { message target { oid } } } }
      }
      releases(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $first) {
        nodes { databaseId isDraft tagName createdAt }
      }
      assignments: refs(
        refPrefix: "refs/tags/", query: $stages, first: 100
        orderBy: { field: TAG_COMMIT_DATE, direction: DESC }
      ) @include(if: $first) {
        nodes { name target { ... on Tag { message tagger { date } } } }
      }
      defaultBranchRef @include(if: $first) { target { oid } }
    }
  }`;

interface Answer {
  readonly repository: {
    readonly refs: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly TagNode[];
    };
    readonly releases?: { readonly nodes: readonly ReleaseNode[] };
    readonly assignments?: { readonly nodes: readonly AssignmentNode[] };
    readonly defaultBranchRef?: { readonly target: { readonly oid: string } } | null;
  };
}

interface TagNode {
  readonly name: string;
  readonly target: {
    readonly oid: string;
    readonly message?: string;
    readonly target?: { readonly oid: string };
  };
}

interface ReleaseNode {
  readonly databaseId: number | null;
  readonly isDraft: boolean;
  readonly tagName: string;
  readonly createdAt: string;
}

/** Reads the version tags with their messages, and the newest drafts: one call per 100 tags. */
export class GitHubVersionLedger implements VersionLedger {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async read(model: string): Promise<ModelHistory> {
    const first = await this.#page(model, null);
    const tags = first.refs.nodes.map(toLedgerTag);
    let { pageInfo } = first.refs;
    while (pageInfo.hasNextPage) {
      const next = await this.#page(model, pageInfo.endCursor);
      tags.push(...next.refs.nodes.map(toLedgerTag));
      pageInfo = next.refs.pageInfo;
    }
    return {
      // The query matches anywhere in the name: `my-iris@v1.0.0` is found for `iris@v` too.
      versions: toRecordedVersions(model, tags),
      drafts: (first.releases?.nodes ?? []).flatMap((node) => toDraft(node, model)),
      assignments: (first.assignments?.nodes ?? [])
        .flatMap(toAssignments)
        .filter(({ tag }) => tag.model === model),
      head: first.defaultBranchRef?.target.oid ?? null,
    };
  }

  async #page(model: string, after: string | null): Promise<Answer['repository']> {
    try {
      const answer = await this.#client.graphql<Answer>(QUERY, {
        ...this.#repository,
        tags: `${model}@v`,
        stages: `${model}#`,
        after,
        first: after === null,
      });
      return answer.repository;
    } catch (error) {
      throw toRegistryError(error, `read the versions of ${model}`);
    }
  }
}

function toLedgerTag({ name, target }: TagNode): LedgerTag {
  const { oid, message = '', target: tagged } = target;
  return { name, commit: tagged?.oid ?? oid, message };
}

function toDraft(node: ReleaseNode, model: string): readonly DraftRelease[] {
  const { databaseId: id, isDraft, tagName, createdAt } = node;
  if (!isDraft || id === null || !tagName.startsWith(`${model}@draft-`)) return [];
  return [{ id, tagName, createdAt }];
}
