import { resolveCommit } from '../git/refs.ts';
import type { Body } from '../http/body.ts';
import { unprocessable, validationFailed } from '../http/http-error.ts';
import type { Release } from '../world/release.ts';
import type { Repository } from '../world/repository.ts';

export type MakeLatest = 'true' | 'false' | 'legacy';

/** What a request wants a release to be; what it leaves out stays as it is. */
export type ReleaseChanges = Partial<
  Pick<Release, 'tagName' | 'targetCommitish' | 'name' | 'body' | 'draft' | 'prerelease'>
> & { readonly makeLatest: MakeLatest | null };

export async function readChanges(
  body: Body,
  repository: Repository,
  limits: { readonly releaseBodyCharacters: number },
): Promise<ReleaseChanges> {
  const text = body.optionalString('body');
  if (text !== undefined && text.length > limits.releaseBodyCharacters) {
    const message = `body is too long (maximum is ${limits.releaseBodyCharacters} characters)`;
    throw validationFailed({ resource: 'Release', code: 'custom', field: 'body', message });
  }
  const tagName = body.optionalString('tag_name');
  const target = body.optionalString('target_commitish');
  if (target !== undefined) await assertTarget(repository, target);
  const name = body.optionalString('name');
  return {
    ...(tagName !== undefined && { tagName }),
    ...(target !== undefined && { targetCommitish: target }),
    ...(name !== undefined && { name }),
    ...(text !== undefined && { body: text }),
    ...(body.has('draft') && { draft: body.boolean('draft', false) }),
    ...(body.has('prerelease') && { prerelease: body.boolean('prerelease', false) }),
    makeLatest: readMakeLatest(body),
  };
}

async function assertTarget({ git }: Repository, target: string): Promise<void> {
  if ((await resolveCommit(git, target)) === null) {
    throw validationFailed({ resource: 'Release', code: 'invalid', field: 'target_commitish' });
  }
}

function readMakeLatest(body: Body): MakeLatest | null {
  const value = body.optionalString('make_latest');
  if (value === undefined) return null;
  if (value === 'true' || value === 'false' || value === 'legacy') return value;
  throw unprocessable(
    `Invalid request.\n\n"${value}" is not a member of ["true", "false", "legacy"].`,
  );
}
