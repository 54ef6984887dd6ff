import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage } from '../stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  stage.repository.visibility = 'private';
});

afterAll(() => stage.emulator.close());

function ask(selection: string, octokit = stage.asApp({ metadata: 'read' })): Promise<unknown> {
  const query = `query ($owner: String!, $repo: String!) {
    repository(owner: $owner, name: $repo) { ${selection} }
  }`;
  return octokit.graphql(query, { ...stage.at });
}

const FIELDS = [
  'issues(first: 1) { totalCount }',
  'issue(number: 1) { id }',
  'pullRequests(first: 1) { totalCount }',
  'pullRequest(number: 1) { id }',
  'deployments(first: 1) { totalCount }',
  'releases(first: 1) { totalCount }',
  'release(tagName: "v1") { id }',
  'object(expression: "main") { oid }',
  'ref(qualifiedName: "main") { name }',
  'refs(refPrefix: "refs/tags/", first: 1) { totalCount }',
];

describe('what an App was not granted in a private repository', () => {
  it.each(FIELDS)('is refused: %s', async (field) => {
    await expect(ask(`name found: ${field}`)).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    });
  });

  it('is refused to nobody where the repository is public', async () => {
    const open = await stage.emulator.world.createRepository({ owner: stage.owner, name: 'open' });
    const query = `{ repository(owner: "mona", name: "${open.name}") { ${FIELDS[0]} } }`;
    const answer = await stage.asApp({ metadata: 'read' }).graphql(query);
    expect(answer).toEqual({ repository: { issues: { totalCount: 0 } } });
  });

  it('leaves the rest to it', async () => {
    expect(await ask('name')).toEqual({ repository: { name: 'iris' } });
    const reader = stage.asApp({ issues: 'read' });
    expect(await ask(FIELDS[0] ?? '', reader)).toEqual({
      repository: { issues: { totalCount: 0 } },
    });
  });
});
