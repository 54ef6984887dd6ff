import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegisteredVersion } from '../../registry/register/registration.ts';
import { pythonProgram } from '../../tools/python-environment.ts';
import type { Clone } from '../emulator/git-client.ts';
import { RegistryStory } from './registry-story.ts';

const run = promisify(execFile);

let story: RegistryStory;
let first: RegisteredVersion;
let second: RegisteredVersion;
const clones: Clone[] = [];

beforeAll(async () => {
  story = await RegistryStory.begin();
  first = await story.register('iris');
  second = await story.register('iris', 'minor');
  const candidate = await story.register('iris', '2.0.0-rc.1');
  const rose = await story.register('rose');
  await story.register('rose', 'major');
  await story.promote(first, 'production');
  await story.promote(second, 'staging');
  await story.promote(second, 'production');
  await story.promote(rose, 'production');
  await story.withdraw(candidate);
});
afterAll(async () => {
  for (const clone of clones) await clone.remove();
  await story.connection.emulator.close();
});

/** GTO, in a fresh clone. */
async function openGto(from = story): Promise<Gto> {
  const clone = await from.clone();
  clones.push(clone);
  return async (...args) => {
    const options = { cwd: clone.directory };
    const { stdout } = await run(pythonProgram('gto'), [...args, '--json'], options);
    return JSON.parse(stdout);
  };
}

/** Gives what it prints as JSON. */
type Gto = (...args: readonly string[]) => Promise<unknown>;

describe('GTO, in a plain clone', () => {
  let gto: Gto;
  beforeAll(async () => {
    gto = await openGto();
  });

  it('shows the newest version that is not withdrawn, and what each stage holds', async () => {
    expect(await gto('show')).toEqual({
      iris: {
        version: 'v1.1.0',
        stage: { production: 'v1.1.0', staging: 'v1.1.0' },
        registered: true,
        active: true,
      },
      rose: {
        version: 'v2.0.0',
        stage: { production: 'v1.0.0', staging: null },
        registered: true,
        active: true,
      },
    });
  });

  it.each([
    ['iris', ['v1.1.0', 'v1.0.0']],
    ['rose', ['v2.0.0', 'v1.0.0']],
  ])('shows every version of %s that may be used, and no other', async (model, versions) => {
    expect(await gto('show', model)).toMatchObject(
      versions.map((version) => ({ version, ref: `${model}@${version}`, is_active: true })),
    );
  });

  it('tells the whole history, newest first', async () => {
    const events = [
      ['iris@v2.0.0-rc.1!', 'deregistration', 'v2.0.0-rc.1', null],
      ['rose#production#1', 'assignment', 'v1.0.0', 'production'],
      ['iris#production#3', 'assignment', 'v1.1.0', 'production'],
      ['iris#staging#2', 'assignment', 'v1.1.0', 'staging'],
      ['iris#production#1', 'assignment', 'v1.0.0', 'production'],
      ['rose@v2.0.0', 'registration', 'v2.0.0', null],
      ['rose@v1.0.0', 'registration', 'v1.0.0', null],
      ['iris@v2.0.0-rc.1', 'registration', 'v2.0.0-rc.1', null],
      ['iris@v1.1.0', 'registration', 'v1.1.0', null],
      ['iris@v1.0.0', 'registration', 'v1.0.0', null],
    ];
    expect(await gto('history')).toMatchObject(
      events.map(([ref, event, version, stage]) => ({
        ...{ ref, event, version, stage, artifact: ref?.slice(0, 4) },
      })),
    );
  });

  it.each([
    ['iris@v1.0.0', { event: 'registration', version: 'v1.0.0' }],
    ['iris#production#3', { event: 'assignment', version: 'v1.1.0', stage: 'production' }],
    [
      'iris@v2.0.0-rc.1!',
      {
        event: 'deregistration',
        version: 'v2.0.0-rc.1',
        message: expect.stringContaining('Reason: The labels were wrong.'),
      },
    ],
  ])('knows the tag %s', async (name, event) => {
    expect(await gto('check-ref', `refs/tags/${name}`)).toMatchObject({
      ...{ artifact: 'iris', tag: name },
      ...event,
    });
  });
});

describe('GTO, where a stage holds a withdrawn version', () => {
  it('shows the one that the stage held before, and the target after the rollback', async () => {
    await story.withdraw(second);
    const held = await openGto();
    expect(await held('show')).toMatchObject({
      iris: { version: 'v1.0.0', stage: { production: 'v1.0.0' } },
    });
    await story.promote(first, 'production');
    const restored = await openGto();
    expect(await restored('show')).toMatchObject({
      iris: { version: 'v1.0.0', stage: { production: 'v1.0.0' } },
    });
    expect(await restored('show', 'iris')).toMatchObject([{ version: 'v1.0.0' }]);
  });
});

describe('GTO, where one commit has two versions of a model', () => {
  // It looks the version of an assignment up by the commit: docs/versions.md, "What GTO cannot".
  it('reads nothing any more, once one of them is in a stage', async () => {
    const other = await RegistryStory.begin();
    const { metadata } = await other.register('iris');
    const twin = await other.register('iris', 'patch', metadata.source.commit);
    const readable = await openGto(other);
    expect(await readable('show')).toMatchObject({ iris: { version: 'v1.0.1' } });
    await other.promote(twin, 'production');
    const unreadable = await openGto(other);
    await expect(unreadable('show')).rejects.toThrow('Multiple versions are not allowed');
    await other.connection.emulator.close();
  });
});
