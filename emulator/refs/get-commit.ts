import { resolveCommit } from '../git/refs.ts';
import { unprocessable } from '../http/http-error.ts';
import type { Repository } from '../world/repository.ts';

/** The commit that a request names by branch, tag or id; refused where there is none. */
export async function getCommit({ git }: Repository, revision: string): Promise<string> {
  const sha = await resolveCommit(git, revision);
  if (sha === null) throw unprocessable(`No commit found for SHA: ${revision}`);
  return sha;
}
