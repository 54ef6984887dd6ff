import { describe, expect, it } from 'vitest';
import type { RegistryIssue } from '../../core/ports/registry-issue.ts';
import { GitHubRegistryIssue } from '../../github/registry-issue.ts';
import { InMemoryRegistryIssue } from '../fakes/in-memory-registry-issue.ts';
import { Connection } from '../github/connection.ts';

interface Arrangement extends AsyncDisposable {
  readonly issues: RegistryIssue;
}

async function arrangeGitHub(): Promise<Arrangement> {
  const connection = await Connection.open();
  return {
    issues: new GitHubRegistryIssue(connection.client, connection.name),
    [Symbol.asyncDispose]: () => connection.emulator.close(),
  };
}

async function arrangeFake(): Promise<Arrangement> {
  return { issues: new InMemoryRegistryIssue(), [Symbol.asyncDispose]: async () => {} };
}

const TEXT = { title: 'They disagree', body: 'So it is.' };

describe.each([
  ['GitHub', arrangeGitHub],
  ['the fake', arrangeFake],
])('the registry’s issues of %s', (_, arrange) => {
  it('are found while they are open, oldest first', async () => {
    await using arrangement = await arrange();
    const { issues } = arrangement;
    expect(await issues.findOpen()).toEqual([]);
    const first = await issues.create(TEXT);
    const second = await issues.create({ ...TEXT, title: 'Again' });
    expect((await issues.findOpen()).map(({ number }) => number)).toEqual([first, second]);
    await issues.close(first, 'All agree.');
    expect(await issues.findOpen()).toEqual([{ ...TEXT, title: 'Again', number: second }]);
  });

  it('change their text', async () => {
    await using arrangement = await arrange();
    const { issues } = arrangement;
    const number = await issues.create(TEXT);
    await issues.update(number, { title: 'New', body: 'Other.' });
    expect(await issues.findOpen()).toEqual([{ number, title: 'New', body: 'Other.' }]);
  });
});
