import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Cast, LABEL, POINTER, POLICY } from './attacks/cast.ts';
import { pointerTo } from './stage/people.ts';

const run = promisify(execFile);

let cast: Cast;
beforeEach(async () => {
  cast = await Cast.open(POLICY);
});
afterEach(() => cast.stage.close());

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command in a process of its own, with ada's token. */
async function reconcile(...args: readonly string[]): Promise<Ended> {
  const { world, apiUrl } = cast.stage.emulator;
  const ada = world.findAccount('ada');
  if (ada === null) throw new Error('There is no ada.');
  const env = {
    PATH: process.env['PATH'],
    GH_TOKEN: world.createToken(ada).value,
    GITHUB_API_URL: apiUrl,
  };
  const command = ['cli/main.ts', 'reconcile', '--repo', 'acme/flowers', ...args];
  try {
    return { code: 0, ...(await run(process.execPath, command, { env })) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'stdout' in error && 'stderr' in error) {
      const [stdout, stderr] = [String(error.stdout), String(error.stderr)];
      return { code: Number(error.code), stdout, stderr };
    }
    throw error;
  }
}

/** Promotes 1.0.0 to production, and lets it be deployed. */
async function promote(): Promise<void> {
  const { stage, wendy } = cast;
  const number = await cast.request('1.0.0');
  await stage.quiet();
  await wendy.merge(number);
  await stage.quiet();
  const { deployments } = await stage.ports.registry.snapshot();
  for (const { id } of deployments) {
    await stage.ports.deployments.addStatus(id, { state: 'success', description: 'Live' });
  }
  await stage.quiet();
}

describe('reconcile --check', () => {
  it('ends with 0 where pointers, ledger, deployments and releases agree', async () => {
    await promote();
    expect(await reconcile('--check')).toMatchObject({ code: 0, stdout: 'All agree.\n' });
  });

  it('ends with 1 and names a pointer that the ledger does not know, and a release that was swapped', async () => {
    const { stage, wendy, ada } = cast;
    await promote();
    await ada.swapMetadata('iris@v1.0.0', (text) => text.replace('0.95', '0.99'));
    await wendy.push('main', { [POINTER]: pointerTo(await stage.register('1.1.0')) });
    await stage.quiet();
    const { code, stdout } = await reconcile('--check', '--json');
    expect(code).toBe(1);
    const kinds = JSON.parse(stdout).map((drift: { kind: string }) => drift.kind);
    expect(kinds).toEqual(expect.arrayContaining(['pointer-differs', 'digest-differs']));
  });
});

describe('reconcile', () => {
  it('does what no bot was there to do', async () => {
    const { stage, wendy } = cast;
    const number = await cast.ask('1.0.0');
    await wendy.label(number, LABEL);
    await stage.quiet();
    stage.emulator.webhooks.intercept(() => 'drop');
    await wendy.merge(number);
    await stage.quiet();
    expect(await cast.deployed()).toEqual([]);
    const { code, stdout } = await reconcile();
    expect([code, stdout]).toEqual([
      0,
      'iris in production: recorded 1.0.0, as iris#production#1\n',
    ]);
    expect(await cast.deployed()).toEqual(['iris#production#1', 'iris 1.0.0 production pending']);
    expect((await reconcile()).stdout).toBe('There was nothing to do.\n');
  });

  it('says what is missing where there is no token, and ends with 1', async () => {
    const command = ['cli/main.ts', 'reconcile', '--check', '--repo', 'acme/flowers'];
    const env = { PATH: '/nowhere' };
    await expect(run(process.execPath, command, { env })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/no token[\s\S]*GH_TOKEN[\s\S]*NOT_AUTHENTICATED/),
    });
  });
});
