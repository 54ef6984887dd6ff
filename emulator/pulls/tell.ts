import type { Cause, Told } from '../issues/cause.ts';
import type { PullRequest } from '../world/pull-request.ts';
import { representPull } from './represent.ts';

export async function tellPull(
  cause: Pick<Cause, 'emit'>,
  pull: PullRequest,
  { action, payload }: Told,
): Promise<void> {
  const representation = await representPull(pull);
  cause.emit(pull.base.repository, 'pull_request', {
    action,
    payload: { ...payload, number: pull.number, pull_request: representation },
  });
}
