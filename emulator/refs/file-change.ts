import { readCommit, writeCommit } from '../git/commits.ts';
import { findEntry } from '../git/contents.ts';
import { writeObject } from '../git/objects.ts';
import { resolveCommit } from '../git/refs.ts';
import { type TreeEntry, writeTree } from '../git/trees.ts';
import type { Body } from '../http/body.ts';
import type { Context } from '../http/context.ts';
import { conflict, HttpError, notFound, unprocessable } from '../http/http-error.ts';
import { readSignature } from '../http/signature.ts';
import { toFileEntry } from '../representations/content.ts';
import { toGitCommit } from '../representations/git-objects.ts';
import type { Schemas } from '../representations/schemas.ts';
import type { Repository } from '../world/repository.ts';
import { moveRef } from './move-ref.ts';

interface Change {
  readonly branch: string;
  readonly tip: string | null;
  readonly existing: TreeEntry | null;
  readonly body: Body;
}

export interface WrittenFile {
  readonly isNew: boolean;
  readonly representation: Schemas['file-commit'];
}

/** Commits one file to a branch, if what it replaces is what the request says it replaces. */
export async function writeFile(
  context: Context,
  repository: Repository,
  path: string,
): Promise<WrittenFile> {
  const change = await readChange(context, repository, path);
  const content = Buffer.from(change.body.string('content'), 'base64');
  if (change.existing !== null || change.body.has('sha')) assertUnchanged(change, path);
  const sha = await writeObject(repository.git, 'blob', content);
  const commit = await commitChange(context, repository, { ...change, path, sha });
  const entry = { mode: '100644', type: 'blob', sha, size: content.length, path };
  const place = { path, ref: change.branch };
  const representation = {
    content: { ...toFileEntry(repository, entry, place), type: 'file' },
    commit,
  };
  return { isNew: change.existing === null, representation };
}

export async function removeFile(
  context: Context,
  repository: Repository,
  path: string,
): Promise<Schemas['file-commit']> {
  const change = await readChange(context, repository, path);
  if (change.existing === null) throw notFound();
  assertUnchanged(change, path);
  const commit = await commitChange(context, repository, { ...change, path, sha: null });
  return { content: null, commit };
}

async function readChange(context: Context, repository: Repository, path: string): Promise<Change> {
  const body = await context.body();
  const branch = (body.optionalString('branch') ?? repository.defaultBranch).replace(
    /^refs\/heads\//,
    '',
  );
  const tip = await resolveCommit(repository.git, `refs/heads/${branch}`);
  if (tip === null && body.has('branch')) throw new HttpError(404, `Branch ${branch} not found`);
  const existing = tip === null ? null : await findEntry(repository.git, tip, path);
  if (existing?.type === 'tree') throw unprocessable(`"${path}" is a directory.`);
  return { branch, tip, existing, body };
}

/** `sha` is what makes an update compare-and-swap. */
function assertUnchanged({ existing, body }: Change, path: string): void {
  const expected = body.string('sha');
  if (existing?.sha !== expected) throw conflict(`${path} does not match ${expected}`);
}

async function commitChange(
  context: Context,
  repository: Repository,
  { branch, tip, body, path, sha }: Change & { readonly path: string; readonly sha: string | null },
): Promise<Schemas['git-commit']> {
  const { git } = repository;
  const given = { actor: context.actor, now: context.now() };
  const committer = readSignature(body.document('committer'), given);
  const author = body.has('author') ? readSignature(body.document('author'), given) : committer;
  const to = await writeCommit(git, {
    tree: await writeTree(git, tip, [{ path, mode: '100644', sha }]),
    parents: tip === null ? [] : [tip],
    message: body.string('message'),
    ...{ author, committer },
  });
  if (!(await moveRef(context, repository, { name: `refs/heads/${branch}`, from: tip, to }))) {
    const now = await resolveCommit(git, `refs/heads/${branch}`);
    throw conflict(`is at ${now} but expected ${tip}`);
  }
  return toGitCommit(repository, await readCommit(git, to));
}
