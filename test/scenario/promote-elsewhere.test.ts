import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatPointer } from '../../core/promotion/pointer.ts';
import { connectRepository, type RepositoryPorts } from '../../github/connect.ts';
import { reconcileStages } from '../../registry/deploy/reconcile-stages.ts';
import { registerVersion } from '../../registry/register/register-version.ts';
import { aRegistration } from '../builders/registration.ts';
import { Connection } from '../github/connection.ts';

const CONFIG = 'stages:\n  production:\n    gates: []\n';

let connection: Connection;
let ports: RepositoryPorts;

beforeAll(async () => {
  connection = await Connection.open({ '.github/model-registry.yml': CONFIG });
  ports = connectRepository(connection.client, connection.name);
});
afterAll(() => connection.emulator.close());

async function taggedBy(name: string): Promise<string> {
  const at = connection.name;
  const get = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
  const { data: ref } = await connection.client.request(get, { ...at, ref: `tags/${name}` });
  const { data: tag } = await connection.client.request(
    'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
    { ...at, tag_sha: ref.object.sha },
  );
  return tag.object.sha;
}

it('promotes and deploys a version of which this repository does not have the commit', async () => {
  const { declared, ...registration } = aRegistration();
  const source = { ...declared.source, repository: 'acme/training', commit: 'a'.repeat(40) };
  const elsewhere = { ...registration, declared: { ...declared, source } };
  const clock = () => new Date();
  const { tag, digest } = await registerVersion(elsewhere, { ...ports, clock });

  const alice = connection.person('alice', 'write');
  const { number } = await connectRepository(alice, connection.name).pullRequests.propose({
    branch: 'promote',
    baseBranch: 'main',
    path: 'models/iris/production.yml',
    content: formatPointer({ version: tag.version, digest }),
    title: 'Promote',
    body: '',
    labels: ['promote:production'],
    requestedBy: 'alice',
  });
  await alice.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
    ...connection.name,
    pull_number: number,
  });

  expect(await reconcileStages(ports)).toMatchObject([{ kind: 'deployed', version: '1.0.0' }]);
  // GTO finds the version of an assignment by the commit that both are on.
  expect(await taggedBy('iris#production#1')).toBe(await taggedBy('iris@v1.0.0'));
});
