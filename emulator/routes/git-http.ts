import { buffer } from 'node:stream/consumers';
import { listRefs, type Ref } from '../git/refs.ts';
import { askBackend } from '../git-http/backend.ts';
import { authorize, type Need } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { HttpError } from '../http/http-error.ts';
import { type Reply, streamed } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { type RefChange, tellRefChange } from '../refs/move-ref.ts';
import { recordActivity } from '../refs/record-activity.ts';
import type { Repository } from '../world/repository.ts';

type GitContext = Context<'owner' | 'repo'>;

/** Clone, fetch and push, by the protocol that git calls smart HTTP. */
export const gitHttpRoutes = defineRoutes('git', {
  'GET /{owner}/{repo}/info/refs': (context) => {
    const isPush = context.query('service') === 'git-receive-pack';
    return relay(
      context,
      admit(context, isPush ? 'contents:write' : 'contents:read'),
      '/info/refs',
    );
  },

  'POST /{owner}/{repo}/git-upload-pack': (context) =>
    relay(context, admit(context, 'contents:read'), '/git-upload-pack'),

  'POST /{owner}/{repo}/git-receive-pack': (context) =>
    receivePush(context, admit(context, 'contents:write')),
});

function admit(context: GitContext, need: Need): Repository {
  try {
    return authorize(context, need);
  } catch (error) {
    // git offers its credentials only when asked for them.
    if (context.token !== null || !(error instanceof HttpError)) throw error;
    const headers = { 'www-authenticate': 'Basic realm="GitHub"' };
    throw new HttpError(401, 'Requires authentication', { headers });
  }
}

async function relay(context: GitContext, { git }: Repository, path: string): Promise<Reply> {
  const { request, url, token } = context;
  const query = url.searchParams.toString();
  const user = token?.actor.login ?? null;
  const { status, headers, stream } = await askBackend(git, { request, path, query, user });
  return streamed(status, stream, headers);
}

/** The answer waits until the push is told, so that who pushed finds its effects. */
async function receivePush(context: GitContext, repository: Repository): Promise<Reply> {
  const { reply, changes } = await repository.refMutex.run(async () => {
    const before = await listRefs(repository.git);
    const answer = await relay(context, repository, '/git-receive-pack');
    const bytes = answer.content.type === 'stream' ? await buffer(answer.content.stream) : null;
    const after = await listRefs(repository.git);
    const changes = listChanges(before, after);
    for (const change of changes) await recordActivity(context, repository, change);
    const mediaType = answer.headers['content-type'] ?? 'application/octet-stream';
    return {
      reply: {
        ...answer,
        content: { type: 'bytes', bytes: bytes ?? Buffer.alloc(0), mediaType },
      } as const,
      changes,
    };
  });
  for (const change of changes) await tellRefChange(context, repository, change);
  return reply;
}

function listChanges(before: readonly Ref[], after: readonly Ref[]): readonly RefChange[] {
  const old = new Map(before.map(({ name, sha }) => [name, sha]));
  const now = new Map(after.map(({ name, sha }) => [name, sha]));
  const names = new Set([...old.keys(), ...now.keys()]);
  const toChange = (name: string): RefChange => ({
    name,
    from: old.get(name) ?? null,
    to: now.get(name) ?? null,
  });
  return [...names].map(toChange).filter(({ from, to }) => from !== to);
}
