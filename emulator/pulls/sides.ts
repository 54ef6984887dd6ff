import { findRef } from '../git/refs.ts';
import type { Context } from '../http/context.ts';
import { validationFailed } from '../http/http-error.ts';
import type { Side } from '../world/pull-request.ts';
import type { Repository } from '../world/repository.ts';

/** Reads `branch`, or `owner:branch` for one of a fork; refused where there is no such branch. */
export async function getHead(context: Context, base: Repository, text: string): Promise<Side> {
  const [first = '', second] = text.split(':', 2);
  const repository = second === undefined ? base : findInNetwork(context, base, first);
  const side = repository && (await findSide(repository, second ?? first));
  return side ?? invalid('head');
}

export async function getBase(repository: Repository, branch: string): Promise<Side> {
  return (await findSide(repository, branch)) ?? invalid('base');
}

function findInNetwork({ world }: Context, base: Repository, owner: string): Repository | null {
  if (base.owner.login.toLowerCase() === owner.toLowerCase()) return base;
  const network = [...world.repositories.values()].filter(
    (each) => each.parent === base || base.parent === each,
  );
  return network.find((each) => each.owner.login.toLowerCase() === owner.toLowerCase()) ?? null;
}

async function findSide(repository: Repository, branch: string): Promise<Side | null> {
  const ref = await findRef(repository.git, `refs/heads/${branch}`);
  return ref && { repository, branch, sha: ref.sha };
}

function invalid(field: 'head' | 'base'): never {
  throw validationFailed({ resource: 'PullRequest', field, code: 'invalid' });
}
