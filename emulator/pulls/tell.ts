import type { Cause, Told } from '../issues/cause.ts';
import { toPullRequest } from '../representations/pull-request.ts';
import type { PullRequest } from '../world/pull-request.ts';
import { comparePull } from './comparison.ts';

export async function tellPull(
  cause: Pick<Cause, 'emit'>,
  pull: PullRequest,
  { action, payload }: Told,
): Promise<void> {
  const representation = toPullRequest(pull, await comparePull(pull));
  cause.emit(pull.base.repository, 'pull_request', {
    action,
    payload: { ...payload, number: pull.number, pull_request: representation },
  });
}
