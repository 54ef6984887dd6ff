import { toPullRequest } from '../representations/pull-request.ts';
import type { PullRequest } from '../world/pull-request.ts';
import { comparePull } from './comparison.ts';
import { toReadiness } from './protection.ts';

/** A single pull request with all that has to be found out about it. */
export async function representPull(pull: PullRequest): Promise<ReturnType<typeof toPullRequest>> {
  return toPullRequest(pull, await comparePull(pull), toReadiness(pull));
}
