import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmulator } from '../../emulator/emulator.ts';
import { toIntroduction } from '../../emulator/introduction.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emulator-test-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the emulator', () => {
  it('leaves no file behind and no port open', async () => {
    const emulator = await startEmulator({ dataDirectory: folder });
    const owner = emulator.world.createUser({ login: 'mona' });
    await emulator.world.createRepository({ owner, name: 'iris', files: { 'a.txt': 'a' } });
    expect(await readdir(folder)).toHaveLength(1);
    await emulator.close();
    expect(await readdir(folder)).toEqual([]);
    await expect(fetch(emulator.apiUrl)).rejects.toThrow();
  });

  it('runs beside others that know nothing of each other', async () => {
    const [one, other] = [await startEmulator(), await startEmulator()];
    one.world.createUser({ login: 'mona' });
    const statuses = [one, other].map(
      async ({ apiUrl }) => (await fetch(`${apiUrl}/users/mona`)).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 404]);
    await Promise.all([one.close(), other.close()]);
  });

  it('introduces itself with addresses that answer', async () => {
    const emulator = await startEmulator();
    const owner = emulator.world.createUser({ login: 'mona' });
    const repository = await emulator.world.createRepository({ owner, name: 'iris' });
    const text = toIntroduction(emulator, repository, emulator.world.createToken(owner));
    const [, address = '', token = ''] = [
      ...(/^ {2}api (\S+)$/m.exec(text) ?? []),
      ...(/GITHUB_TOKEN=(\S+)/.exec(text)?.slice(1) ?? []),
    ];
    const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
    expect(await response.json()).toMatchObject({
      full_name: 'mona/iris',
      permissions: { admin: true },
    });
    await emulator.close();
  });
});
