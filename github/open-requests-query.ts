import type { Page } from './snapshot-query.ts';

/** The registry comments soon after a pull request asks for something, so among the first. */
export const OPEN_REQUESTS_QUERY = `
  query openRequests($owner: String!, $repo: String!, $labels: [String!]!, $after: String) {
    repository(owner: $owner, name: $repo) {
      pullRequests(
        states: OPEN, labels: $labels, first: 100, after: $after
        orderBy: { field: CREATED_AT, direction: DESC }
      ) {
        pageInfo { hasNextPage endCursor }
        nodes {
          number url headRefName headRefOid baseRefName viewerDidAuthor
          labels(first: 100) { nodes { name } }
          files(first: 100) { nodes { path } }
          comments(first: 40) { nodes { body viewerDidAuthor } }
        }
      }
    }
  }`;

export interface OpenRequestsAnswer {
  readonly repository: { readonly pullRequests: Page<OpenRequestNode> };
}

export interface OpenRequestNode {
  readonly number: number;
  readonly url: string;
  readonly headRefName: string;
  readonly headRefOid: string;
  readonly baseRefName: string;
  readonly viewerDidAuthor: boolean;
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
  readonly files: { readonly nodes: readonly { readonly path: string }[] } | null;
  readonly comments: {
    readonly nodes: readonly { readonly body: string; readonly viewerDidAuthor: boolean }[];
  };
}
