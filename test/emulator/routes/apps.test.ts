import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../../emulator/world/account.ts';
import { connectTo, refusalOf, type Stage, setStage } from '../stage.ts';

let stage: Stage;
let acme: Account;

beforeEach(async () => {
  stage = await setStage();
  const { world } = stage.emulator;
  acme = world.createOrganization({ login: 'acme', owners: [stage.owner] });
  await world.createRepository({ owner: acme, name: 'flowers' });
  await world.createRepository({ owner: acme, name: 'wines' });
  // Nobody listens there: what counts is what would be sent.
  stage.app.hook = { url: 'http://127.0.0.1:1/', secret: 'shared' };
});

afterEach(() => stage.emulator.close());

function installOn(...names: readonly string[]) {
  const { world } = stage.emulator;
  const repositories = new Set(names.flatMap((name) => world.findRepository('acme', name) ?? []));
  return world.installApp(stage.app, { account: acme, repositories });
}

describe('the installations of an App', () => {
  it('come page by page', async () => {
    installOn('flowers');
    const octokit = stage.byKey();
    const found = await octokit.paginate(octokit.rest.apps.listInstallations, { per_page: 1 });
    expect(found.map(({ app_id, target_type }) => [app_id, target_type])).toEqual([
      [stage.app.id, 'User'],
      [stage.app.id, 'Organization'],
    ]);
  });

  it('are found by their number, and by the account they are of', async () => {
    const { id } = installOn('flowers');
    const { apps } = stage.byKey().rest;
    const { data: one } = await apps.getInstallation({ installation_id: id });
    const { data: same } = await apps.getOrgInstallation({ org: 'Acme' });
    expect(same).toEqual(one);
    expect(one).toMatchObject({ id, repository_selection: 'selected' });
    expect(await refusalOf(apps.getOrgInstallation({ org: 'other' }))).toMatchObject({
      status: 404,
    });
  });
});

describe('the repositories of an installation', () => {
  it.each([
    ['selected', ['flowers'], ['flowers']],
    ['all', 'all', ['flowers', 'wines']],
  ] as const)('are listed, %s', async (repository_selection, installed, names) => {
    const { world } = stage.emulator;
    const installation =
      installed === 'all'
        ? world.installApp(stage.app, { account: acme })
        : installOn(...installed);
    const { value: auth } = world.createInstallationToken(stage.app, installation);
    const { data } = await connectTo(stage.emulator, {
      auth,
    }).rest.apps.listReposAccessibleToInstallation();
    expect(data).toMatchObject({ repository_selection, total_count: names.length });
    expect(data.repositories.map(({ name }) => name)).toEqual(names);
  });

  it('are not for people to list', async () => {
    const call = stage.as(stage.owner).rest.apps.listReposAccessibleToInstallation();
    expect(await refusalOf(call)).toMatchObject({ status: 403 });
  });
});

describe('an App', () => {
  it('is told where it was installed, and what was added later', () => {
    const { world, webhooks } = stage.emulator;
    const installation = installOn('flowers');
    const wines = world.findRepository('acme', 'wines');
    world.addToInstallation(stage.app, installation, wines === null ? [] : [wines]);
    expect(
      webhooks.deliveries.map(({ event, body }) => [event.name, JSON.parse(body)]),
    ).toMatchObject([
      [
        'installation',
        {
          action: 'created',
          installation: { id: installation.id, account: { login: 'acme' } },
          repositories: [{ full_name: 'acme/flowers' }],
          sender: { login: 'mona' },
        },
      ],
      [
        'installation_repositories',
        { action: 'added', repositories_added: [{ full_name: 'acme/wines' }] },
      ],
    ]);
  });
});
