import { getApp, getInstallation } from '../apps/find.ts';
import type { Context } from '../http/context.ts';
import { forbidden, notFound, unprocessable } from '../http/http-error.ts';
import { paginate, paginateWithin } from '../http/pagination.ts';
import { json, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { toInstallation, toIntegration } from '../representations/app.ts';
import { toMinimalRepository } from '../representations/repository.ts';
import type { App, Installation } from '../world/app.ts';
import { isGranted, PERMISSIONS, type Permissions } from '../world/token.ts';

// https://docs.github.com/rest/apps/apps
export const appRoutes = defineRoutes('api', {
  'GET /app': (context) => ok(toIntegration(getApp(context))),

  'GET /app/installations': (context) => {
    const app = getApp(context);
    return paginate(context, app.installations, (each) => toInstallation(app, each));
  },

  'GET /app/installations/{installation_id}': (context) => {
    const app = getApp(context);
    return ok(toInstallation(app, getInstallation(context, app)));
  },

  'GET /orgs/{org}/installation': (context) =>
    ok(representInstallationOf(context, context.parameter('org'))),

  'GET /users/{username}/installation': (context) =>
    ok(representInstallationOf(context, context.parameter('username'))),

  'GET /installation/repositories': (context) => {
    const { token } = context;
    if (token?.installation == null) throw forbidden(NOT_AN_INSTALLATION);
    const { repositories } = token.installation;
    const listed = context.world.listInstalled(token.installation);
    return paginateWithin(context, listed, (shown) => ({
      total_count: listed.length,
      repository_selection: repositories === 'all' ? 'all' : 'selected',
      repositories: shown.map(toMinimalRepository),
    }));
  },

  'GET /repos/{owner}/{repo}/installation': (context) => {
    const app = getApp(context);
    const { owner, repo } = { owner: context.parameter('owner'), repo: context.parameter('repo') };
    const repository = context.world.findRepository(owner, repo);
    const installation = repository === null ? null : app.findInstallation(repository);
    if (installation === null) throw notFound();
    return ok(toInstallation(app, installation));
  },

  'POST /app/installations/{installation_id}/access_tokens': async (context) => {
    const app = getApp(context);
    const installation = getInstallation(context, app);
    const permissions = await readPermissions(context, app);
    const token = context.world.createInstallationToken(app, installation, permissions);
    return json(201, {
      token: token.value,
      expires_at: token.expiresAt?.toISOString() ?? '',
      permissions,
      repository_selection: installation.repositories === 'all' ? 'all' : 'selected',
    });
  },
});

const NOT_AN_INSTALLATION =
  'You must authenticate with an installation access token in order to list repositories for an installation.';

function representInstallationOf(context: Context, login: string) {
  const app = getApp(context);
  const isTheirs = ({ account }: Installation) =>
    account.login.toLowerCase() === login.toLowerCase();
  const installation = app.installations.find(isTheirs);
  if (installation === undefined) throw notFound();
  return toInstallation(app, installation);
}

/** A token may have less than its App, never more. */
async function readPermissions(context: Context, app: App): Promise<Permissions> {
  const asked = (await context.body()).document('permissions');
  if (asked === undefined) return app.permissions;
  const granted: Record<string, 'read' | 'write'> = {};
  for (const name of PERMISSIONS) {
    const level = asked.optionalString(name);
    if (level !== 'read' && level !== 'write') continue;
    if (!isGranted(app.permissions, name, level)) {
      throw unprocessable('The permissions requested are not granted to this installation.');
    }
    granted[name] = level;
  }
  return granted;
}
