import type { ApprovalsPolicy } from '../../core/policy/stage-policy.ts';
import type { People, PullRequest, Pushes, RepositoryFiles } from '../../core/ports/promotions.ts';
import type { ApprovalCount } from '../../core/promotion/candidate.ts';
import {
  CODE_OWNERS_PATHS,
  type CodeOwners,
  findCodeOwners,
} from '../../core/promotion/code-owners.ts';
import {
  countApprovals,
  type Membership,
  namesOf,
  sortApprovers,
} from '../../core/promotion/count-approvals.ts';

export interface ApprovalPorts {
  readonly files: RepositoryFiles;
  readonly people: People;
  readonly pushes: Pushes;
}

export interface ApprovalContext {
  readonly policy: ApprovalsPolicy;
  /** The pointer's. */
  readonly path: string;
  /** The commit of the default branch whose CODEOWNERS counts. */
  readonly baseCommit: string;
}

/** Asks no more than the approvals that are there need. */
export async function gatherApprovals(
  pullRequest: PullRequest,
  { policy, path, baseCommit }: ApprovalContext,
  ports: ApprovalPorts,
): Promise<ApprovalCount> {
  const owners = policy.from.includes('codeowners')
    ? await readCodeOwners(path, baseCommit, ports.files)
    : null;
  const isAnybodyLeft = sortApprovers(pullRequest, null).approvers.length > 0;
  const lastPusher = isAnybodyLeft ? await findLastPusher(pullRequest, ports.pushes) : null;
  const { approvers } = sortApprovers(pullRequest, lastPusher);
  const memberships = await readMemberships(approvers, namesOf(policy, owners), ports.people);
  return countApprovals({ pullRequest, policy, lastPusher, owners, memberships });
}

/** Who pushed to a fork, GitHub tells its owner alone. */
async function findLastPusher(
  { isFork, headBranch, headCommit }: PullRequest,
  pushes: Pushes,
): Promise<string | null> {
  return isFork ? null : await pushes.lastPusher(headBranch, headCommit);
}

/** Null: the file is too large, or no text. */
async function readCodeOwners(
  path: string,
  revision: string,
  files: RepositoryFiles,
): Promise<CodeOwners | null> {
  const found = await files.read(CODE_OWNERS_PATHS.map((place) => ({ revision, path: place })));
  const first = found.find((file) => file !== null && file.kind !== 'folder');
  if (first === undefined || first === null) return { accounts: [], addresses: [] };
  return first.kind === 'text' ? findCodeOwners(first.text, path) : null;
}

async function readMemberships(
  logins: readonly string[],
  names: readonly string[],
  people: People,
): Promise<readonly Membership[]> {
  const memberships: Membership[] = [];
  for (const login of logins) {
    const self = `@${login}`.toLowerCase();
    if (names.some((name) => name.toLowerCase() === self)) continue;
    for (const team of names.filter((name) => name.startsWith('@') && name.includes('/'))) {
      const isMember = await people.isMember(team, login);
      memberships.push({ team, login, isMember });
      if (isMember === true) break;
    }
  }
  return memberships;
}
