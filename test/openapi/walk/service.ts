import { createSign } from 'node:crypto';
import { connectTo, refusalOf, type Stage } from '../../emulator/stage.ts';

/** Who asks, and what they may do. */
export async function walkService(stage: Stage, fetch: typeof globalThis.fetch): Promise<void> {
  const { as, asApp, anonymously, owner, at, emulator } = stage;
  const { rest, request, graphql } = as(owner);
  await rest.meta.root();
  await rest.meta.get();
  await rest.rateLimit.get();
  await rest.users.getAuthenticated();
  await refusalOf(asApp().rest.users.getAuthenticated());
  await refusalOf(anonymously().rest.users.getAuthenticated());
  await rest.users.getByUsername({ username: 'mona' });
  await rest.repos.checkCollaborator({ ...at, username: 'mona' });
  await rest.repos.getCollaboratorPermissionLevel({ ...at, username: 'mona' });
  await graphql('{ viewer { login } }');
  await refusalOf(request('GET /repos/{owner}/{repo}', { ...at, repo: 'nowhere' }));
  const { apps } = connectTo(emulator, { auth: signJwt(stage), fetch }).rest;
  await apps.getAuthenticated();
  await apps.listInstallations();
  const { data } = await apps.getRepoInstallation(at);
  await apps.createInstallationAccessToken({ installation_id: data.id });
}

// https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
function signJwt({ app }: Stage): string {
  const now = Math.floor(Date.now() / 1_000);
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const claims = { iat: now - 60, exp: now + 300, iss: String(app.id) };
  const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${signed}.${createSign('sha256').update(signed).sign(app.privateKey, 'base64url')}`;
}
