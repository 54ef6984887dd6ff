import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Memory } from '../../../emulator/git/memory.ts';
import { ObjectLoader } from '../../../emulator/git/object-loader.ts';
import { findRef } from '../../../emulator/git/refs.ts';
import { type Stage, setStage } from '../stage.ts';

let stage: Stage;
let sha: string;

beforeAll(async () => {
  stage = await setStage();
  const { repository } = stage;
  await repository.commit({ branch: 'topic/one', from: 'main', files: { a: 'a' } });
  sha = await repository.git.read(['rev-parse', 'main']);
});

afterAll(() => stage.emulator.close());

describe('what git packs away', () => {
  it('is read like what it does not', async () => {
    const { git } = stage.repository;
    const read = async () => ({
      branch: await findRef(git, 'refs/heads/main'),
      object: await new ObjectLoader(git).load(sha),
    });
    const loose = await read();
    await git.run(['gc', '--quiet', '--prune=now']);
    expect(loose).toMatchObject({
      branch: { name: 'refs/heads/main', sha, type: 'commit' },
      object: { sha, type: 'commit' },
    });
    expect(await read()).toEqual(loose);
  });
});

describe('a name that is no branch', () => {
  it.each([
    'refs/heads/nope',
    'refs/heads/topic',
    'refs/heads//main',
    'refs/heads/main/',
    'refs/heads/./main',
    'refs/heads/topic/../main',
    'refs/heads/*',
  ])('finds nothing: %s', async (name) => {
    const { repository } = stage;
    // Moved again, so that it is a file.
    await repository.commit({ files: { b: name } });
    expect(await findRef(repository.git, name)).toBeNull();
  });
});

describe('a memory', () => {
  it('asks the same question once, and again after a failure', async () => {
    const { git } = stage.repository;
    const memory = new Memory<number>();
    let asked = 0;
    const ask = async () => {
      asked += 1;
      if (asked === 1) throw new Error('not yet');
      return asked;
    };
    await expect(memory.recall(git, 'a', ask)).rejects.toThrow('not yet');
    const answers = [memory.recall(git, 'a', ask), memory.recall(git, 'a', ask)];
    expect(await Promise.all([...answers, memory.recall(git, 'b', ask)])).toEqual([2, 2, 3]);
  });
});
