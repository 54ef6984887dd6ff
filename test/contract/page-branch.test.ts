import { describe, expect, it } from 'vitest';
import type { PageBranch } from '../../core/ports/page-branch.ts';
import { GitHubPageBranch } from '../../github/page-branch.ts';
import { InMemoryPageBranch } from '../fakes/in-memory-page-branch.ts';
import { Connection } from '../github/connection.ts';

interface Arrangement extends AsyncDisposable {
  readonly branch: PageBranch;
}

async function arrangeGitHub(): Promise<Arrangement> {
  const connection = await Connection.open();
  const main = await connection.repository.git.read(['rev-parse', 'main']);
  return {
    branch: new GitHubPageBranch(connection.client, connection.name),
    [Symbol.asyncDispose]: async () => {
      // Nothing on the default branch is touched.
      expect(await connection.repository.git.read(['rev-parse', 'main'])).toBe(main);
      await connection.emulator.close();
    },
  };
}

async function arrangeFake(): Promise<Arrangement> {
  return { branch: new InMemoryPageBranch(), [Symbol.asyncDispose]: async () => {} };
}

const README = new Map([['README.md', '# Models\n']]);

describe.each([
  ['GitHub', arrangeGitHub],
  ['the fake', arrangeFake],
])('the branch of pages of %s', (_, arrange) => {
  it('is made with its first files, and has none of the default branch’s', async () => {
    await using arrangement = await arrange();
    const { branch } = arrangement;
    expect(await branch.read()).toEqual({ head: null, texts: new Map() });
    expect(await branch.write({ head: null, texts: README, message: 'First' })).toBe(true);
    const { head, texts } = await branch.read();
    expect(head).toMatch(/^[0-9a-f]{40}$/);
    expect(texts).toEqual(README);
  });

  it('keeps the files that do not change', async () => {
    await using arrangement = await arrange();
    const { branch } = arrangement;
    await branch.write({ head: null, texts: README, message: 'First' });
    const { head } = await branch.read();
    const texts = new Map([['iris.md', 'Ünïcode 🌸\n']]);
    expect(await branch.write({ head, texts, message: 'Second' })).toBe(true);
    expect((await branch.read()).texts).toEqual(new Map([...README, ...texts]));
  });

  it('takes nothing that was made on another head than its own', async () => {
    await using arrangement = await arrange();
    const { branch } = arrangement;
    await branch.write({ head: null, texts: README, message: 'First' });
    const { head } = await branch.read();
    const texts = new Map([['iris.md', 'b']]);
    expect(await branch.write({ head: null, texts, message: 'Late' })).toBe(false);
    await branch.write({ head, texts: new Map([['iris.md', 'a']]), message: 'Second' });
    expect(await branch.write({ head, texts, message: 'Late' })).toBe(false);
    expect((await branch.read()).texts.get('iris.md')).toBe('a');
  });
});
