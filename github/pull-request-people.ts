import type { GitHubClient, RepositoryName } from './client.ts';
import { type EarlierPage, readToBeginning } from './earlier-pages.ts';

/** Whoever wants to stay out of sight leaves the name out: more than a hundred authors are not read. */
export const COMMITS_FRAGMENT = `
  fragment commits on PullRequestCommitConnection {
    pageInfo { hasPreviousPage startCursor }
    nodes {
      commit {
        authors(first: 100) { nodes { user { login } } }
        committer { user { login } }
      }
    }
  }`;

const EARLIER_QUERY = `
  query earlierCommits($owner: String!, $repo: String!, $number: Int!, $before: String) {
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) { commits(last: 100, before: $before) { ...commits } }
    }
  }
  ${COMMITS_FRAGMENT}`;

export type CommitPage = EarlierPage<CommitNode>;

interface CommitNode {
  readonly commit: {
    /** With those that a `Co-authored-by` names. */
    readonly authors: { readonly nodes: readonly GitActor[] };
    readonly committer: GitActor | null;
  };
}

interface GitActor {
  /** Null: the address is nobody's. */
  readonly user: { readonly login: string } | null;
}

interface EarlierAnswer {
  readonly repository: { readonly pullRequest: { readonly commits: CommitPage } };
}

/** The logins that all commits name, each once; the newest hundred commits are known. */
export async function readCommitPeople(
  client: GitHubClient,
  pullRequest: RepositoryName & { readonly number: number },
  newest: CommitPage,
): Promise<readonly string[]> {
  const nodes = await readToBeginning(newest, async (before) => {
    const variables = { ...pullRequest, before };
    const { repository } = await client.graphql<EarlierAnswer>(EARLIER_QUERY, variables);
    return repository.pullRequest.commits;
  });
  return [...new Set(nodes.flatMap(toLogins))];
}

function toLogins({ commit: { authors, committer } }: CommitNode): readonly string[] {
  return [...authors.nodes, committer].flatMap((actor) => actor?.user?.login ?? []);
}
