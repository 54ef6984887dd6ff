import { afterAll, expect, it } from 'vitest';
import { type Fault, secondaryRateLimit } from '../../emulator/faults.ts';
import type { StepResult } from '../fakes/actions-runner.ts';
import { type PublishedState, readPublishedState } from './published-state.ts';
import { type RegistryStage, setRegistryStage } from './registry-stage.ts';

const UPLOAD = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets';
/** A directory that goes up in two parts, and a file beside it. */
const INPUTS = { path: 'out/model\nout/labels.txt', 'part-size': '6K' };
/** A larger asset GitHub would refuse here. */
const LIMITS = { assetBytes: 6 * 1_024 };

/** How a request goes wrong; `kill` ends the process that sent it. */
const WAYS: Readonly<Record<string, (kill: () => void, route: string) => Fault>> = {
  'the process killed before it': (kill) => ({ before: kill, drop: 'request' }),
  'the process killed after it, the answer lost': (kill) => ({ after: kill, drop: 'answer' }),
  'a 500': () => ({ reply: { status: 500 } }),
  'a 502 that leaves a starter': (_, route) =>
    route === UPLOAD ? { breakUploadAfterBytes: 1 } : { reply: { status: 502 } },
  'a 502 after it took effect': () => ({ answer: { status: 502 } }),
  'the connection reset before it': () => ({ drop: 'request' }),
  'the connection reset before its answer': () => ({ drop: 'answer' }),
  'a secondary rate limit': () => ({ reply: secondaryRateLimit(0) }),
};

let cases = 0;
afterAll(() =>
  console.log(`Registering: ${cases} requests went wrong, each in a process of its own`),
);

/** One version is there, and a second one is to be registered. Releases are immutable. */
async function setStage(): Promise<RegistryStage> {
  const stage = await setRegistryStage({ immutableReleases: true, limits: LIMITS });
  await stage.write('out/model/weights.bin', 'w'.repeat(9_000));
  await stage.write('out/model/config/tokens.json', '[]');
  await stage.write('out/labels.txt', 'setosa');
  expect((await stage.register(INPUTS)).code).toBe(0);
  await stage.write('out/labels.txt', 'setosa virginica');
  return stage;
}

async function registerQuietly(): Promise<{
  readonly routes: readonly string[];
  readonly state: PublishedState;
}> {
  const stage = await setStage();
  try {
    stage.emulator.journal.clear();
    expect((await stage.register(INPUTS)).outputs['tag']).toBe('iris@v1.0.1');
    const routes = stage.emulator.journal.entries.map(({ route }) => route ?? '');
    return { routes, state: await readPublishedState(stage.github) };
  } finally {
    await stage.close();
  }
}

async function registerFaultily(fault: (kill: () => void) => Fault) {
  const stage = await setStage();
  try {
    const death = new AbortController();
    stage.emulator.faults.add(fault(() => death.abort()));
    const first = await stage.run('register', {
      inputs: { ...stage.inputs, ...INPUTS },
      kill: death.signal,
    });
    stage.emulator.faults.clear();
    const again = await stage.register(INPUTS, 2);
    return { first, again, state: await readPublishedState(stage.github) };
  } finally {
    await stage.close();
  }
}

const quiet = await registerQuietly();

it('ends well when nothing goes wrong', () => {
  expect(quiet.state).toMatchObject({
    tags: ['iris@v1.0.0', 'iris@v1.0.1'],
    drafts: 0,
    releases: [
      { tag: 'iris@v1.0.0', pinned: true, immutable: true },
      { tag: 'iris@v1.0.1', pinned: true, immutable: true },
    ],
  });
  const names = ['labels.txt', 'model.tar.part-001', 'model.tar.part-002'];
  expect(Object.keys(quiet.state.releases[1]?.files ?? {}).sort()).toEqual(names);
});

it.concurrent.for(
  Object.entries(WAYS).flatMap(([way, fault]) =>
    quiet.routes.map((route, index) => ({ way, fault, route, at: index + 1 })),
  ),
)(
  'ends, run again, in the same state after $way at request $at, $route',
  async (one, { expect }) => {
    cases += 1;
    const { first, again, state } = await registerFaultily((kill) => ({
      ...one.fault(kill, one.route),
      from: one.at,
    }));
    expect(first, said(first)).toMatchObject({ code: one.way.includes('killed') ? null : 0 });
    expect(again, said(again)).toMatchObject({ code: 0, outputs: { tag: 'iris@v1.0.1' } });
    expect(state).toEqual(quiet.state);
  },
);

function said({ stdout, stderr }: StepResult): string {
  return `${stdout}\n${stderr}`;
}
