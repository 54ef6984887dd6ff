import type { Account } from '../../../emulator/world/account.ts';
import { refusalOf, type Stage } from '../../emulator/stage.ts';

/** Who asks, and what they may do. */
export async function walkService(stage: Stage): Promise<void> {
  const { as, asApp, byKey, anonymously, owner, at } = stage;
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
  const { apps } = byKey().rest;
  await apps.getAuthenticated();
  await apps.listInstallations();
  const { data } = await apps.getRepoInstallation(at);
  await apps.getInstallation({ installation_id: data.id });
  await apps.getUserInstallation({ username: 'mona' });
  await apps.createInstallationAccessToken({ installation_id: data.id });
  await asApp().rest.apps.listReposAccessibleToInstallation();
}

/** Whom an organization trusts. */
export async function walkTeams(stage: Stage): Promise<void> {
  const { as, owner, emulator } = stage;
  const { world } = emulator;
  const organization = world.createOrganization({ login: 'acme', owners: [owner] });
  world.createTeam({ organization, slug: 'model-owners', members: [owner] });
  const { teams } = as(owner).rest;
  const team = { org: 'acme', team_slug: 'model-owners' };
  await teams.listMembersInOrg(team);
  await teams.getMembershipForUserInOrg({ ...team, username: 'mona' });
  await walkInstallations(stage, organization);
}

async function walkInstallations(stage: Stage, account: Account): Promise<void> {
  const { app, byKey } = stage;
  const { world } = stage.emulator;
  const flowers = await world.createRepository({ owner: account, name: 'flowers' });
  const installation = world.installApp(app, { account, repositories: new Set() });
  world.addToInstallation(app, installation, [flowers]);
  await byKey().rest.apps.getOrgInstallation({ org: account.login });
}

/** What was sent to the App's webhook, once something was. */
export async function walkHook({ byKey, emulator }: Stage): Promise<void> {
  const { apps } = byKey().rest;
  await emulator.webhooks.settled();
  const { data } = await apps.listWebhookDeliveries({ per_page: 2 });
  const one = { delivery_id: data[0]?.id ?? 0 };
  await apps.getWebhookDelivery(one);
  await apps.redeliverWebhookDelivery(one);
  await refusalOf(apps.getWebhookDelivery({ delivery_id: 1 }));
}
