import type { Actor } from './actor.ts';

/**
 * All that a reconcile compares, in one call: further calls ask only for the pages that are left.
 * `HEAD` is the head of the default branch.
 */
export const SNAPSHOT_QUERY = `
  query snapshot(
    $owner: String!, $repo: String!, $config: String!, $environments: [String!],
    $files: Boolean!, $tags: Boolean!, $cancelled: Boolean!, $deployments: Boolean!, $after: String
  ) {
    repository(owner: $owner, name: $repo) {
      nameWithOwner
      url
      defaultBranchRef @include(if: $files) { name target { oid } }
      config: object(expression: $config) @include(if: $files) { ...file }
      models: object(expression: "HEAD:models") @include(if: $files) {
        ... on Tree { entries { name object { ... on Tree { entries { name mode object { ...file } } } } } }
      }
      refs(refPrefix: "refs/tags/", query: "#", first: 100, after: $after) @include(if: $tags) {
        pageInfo { hasNextPage endCursor }
        nodes { name target { ... on Tag { message tagger { date } } } }
      }
      withdrawals: refs(refPrefix: "refs/tags/", query: "!", first: 100, after: $after)
      @include(if: $cancelled) {
        pageInfo { hasNextPage endCursor }
        nodes { name target { ... on Tag { message tagger { date } } } }
      }
      deployments(
        first: 100, after: $after, environments: $environments
        orderBy: { field: CREATED_AT, direction: DESC }
      ) @include(if: $deployments) {
        pageInfo { hasNextPage endCursor }
        nodes {
          databaseId environment createdAt payload
          latestStatus { ...status }
          statuses(first: 20) { nodes { ...status } }
        }
      }
    }
  }
  fragment file on GitObject { ... on Blob { text isTruncated } }
  fragment status on DeploymentStatus {
    id state createdAt description logUrl creator { __typename login }
  }`;

export interface SnapshotAnswer {
  readonly repository: {
    readonly nameWithOwner: string;
    readonly url: string;
    readonly defaultBranchRef?: BranchNode | null;
    readonly config?: FileNode | null;
    readonly models?: FolderNode<FolderNode<FileNode>> | null;
    readonly refs?: Page<TagNode> | null;
    readonly withdrawals?: Page<TagNode> | null;
    readonly deployments?: Page<DeploymentNode>;
  };
}

export interface Page<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

interface BranchNode {
  readonly name: string;
  readonly target: { readonly oid: string };
}

/** Without a text where it is binary, or no file. */
export interface FileNode {
  readonly text?: string | null;
  readonly isTruncated?: boolean;
}

/** Without entries where it is a file. */
export interface FolderNode<Child> {
  readonly entries?: readonly {
    readonly name: string;
    /** What git writes in octal digits, as a number. */
    readonly mode?: number;
    readonly object: Child | null;
  }[];
}

export interface TagNode {
  readonly name: string;
  /** Without a message where the tag is no annotated one. */
  readonly target: {
    readonly message?: string;
    readonly tagger?: { readonly date: string | null } | null;
  };
}

export interface DeploymentNode {
  readonly databaseId: number | null;
  readonly environment: string | null;
  readonly createdAt: string;
  readonly payload: string | null;
  readonly latestStatus: StatusNode | null;
  readonly statuses: { readonly nodes: readonly StatusNode[] };
}

export interface StatusNode {
  readonly id: string;
  readonly state: string;
  readonly createdAt: string;
  readonly description: string | null;
  readonly logUrl: string | null;
  readonly creator: Actor | null;
}
