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
  await apps.createInstallationAccessToken({ installation_id: data.id });
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
