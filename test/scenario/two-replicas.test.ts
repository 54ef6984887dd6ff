import { beforeAll, expect, it } from 'vitest';
import type { RunningServer } from '../../bot/hosts/start-server.ts';
import type { Fate } from '../../emulator/webhooks/webhooks.ts';
import { readFinalState } from './replicas/final-state.ts';
import { LoadBalancer } from './replicas/load-balancer.ts';
import { calmDown, playStory, type Story } from './replicas/play-story.ts';
import { byCommand, byHand, type Wish, wishesFor } from './replicas/wishes.ts';
import { SeededRandom } from './simulation/random.ts';
import { BotStage, SECRET } from './stage/bot-stage.ts';

const POLICY = `stages:
  staging: {}
  production:
    after: staging
    onFailure: rollback-and-merge
    gates:
      - threshold: { metric: accuracy, dataset: iris-holdout, atLeast: 0.5 }
`;
const MODELS = ['iris', 'wine'];
/** More of them: `REPLICA_SEEDS=6 npx vitest run --project scenario test/scenario/two-replicas.test.ts` */
const SEEDS = Array.from({ length: Number(process.env['REPLICA_SEEDS'] ?? 1) }, (_, at) => at + 1);
/** Work that failed is tried again soon. */
const TIMING = { pauses: [20, 50, 100], settleMs: 0 };

/** Chances of one in one. */
interface Weather {
  readonly lost: number;
  readonly doubled: number;
  readonly held: number;
  /** That an answer to each of the writes below is lost once. */
  readonly unanswered: number;
}

const CALM: Weather = { lost: 0, doubled: 0, held: 0, unanswered: 0 };
const STORM: Weather = { lost: 0.15, doubled: 0.2, held: 0.3, unanswered: 0.5 };

const WRITES = [
  'POST /repos/{owner}/{repo}/check-runs',
  'POST /repos/{owner}/{repo}/git/tags',
  'POST /repos/{owner}/{repo}/git/refs',
  'POST /repos/{owner}/{repo}/deployments',
  'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
  'POST /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge',
];

let quiet: Promise<string>;
beforeAll(() => {
  quiet = run(0, CALM);
});

it('comes to what its people wanted, where nothing goes wrong', async () => {
  expect(await quiet).toMatchSnapshot();
});

it.concurrent.each(SEEDS)('ends as a quiet run does, with seed %i', async (seed) => {
  const state = await run(seed, STORM).catch((error: unknown) => String(error));
  expect(state, `seed ${seed}`).toBe(await quiet);
});

async function run(seed: number, weather: Weather): Promise<string> {
  const random = new SeededRandom(seed);
  const files = { '.github/model-registry.yml': POLICY };
  const stage = await BotStage.open(files, { timing: TIMING });
  const replicas: readonly RunningServer[] = [...stage.servers, await stage.replica()];
  const balancer = await LoadBalancer.open(() => random.pick(replicas).port);
  try {
    stage.app.hook = {
      url: `http://127.0.0.1:${balancer.port}/api/github/webhooks`,
      secret: SECRET,
    };
    const wishes = await prepare(stage);
    await stage.quiet();
    disturb(stage, random, weather);
    const story: Story = { stage, random, wishes, doomed: ['wine 1.1.0 production'] };
    await playStory(story);
    await calmDown(story);
    return await readFinalState(stage, MODELS);
  } finally {
    await stage.close();
    await balancer.close();
  }
}

/** What the people of each model want, one after the other. */
async function prepare(stage: BotStage): Promise<Wish[][]> {
  for (const login of ['carol', 'dave']) stage.person(login, 'write');
  const issue = await stage.person('carol', 'write').issue();
  const [iris, wine] = [await registerTwo(stage, 'iris'), await registerTwo(stage, 'wine')];
  const at = (model: string) => ({
    staging: { model, stage: 'staging' },
    production: { model, stage: 'production' },
  });
  const [first, second] = [at('iris'), at('wine')];
  const told = (text: string, ends: string) => ({ issue, text, ends });
  const ofIris = [
    byHand(stage, first.staging, iris[0]),
    byCommand(stage, first.production, told('/promote iris@1.0.0 production', '1.0.0 success')),
    byCommand(stage, first.staging, told('/promote iris@1.1.0 staging', '1.1.0 success')),
    byHand(stage, first.production, iris[1]),
    byCommand(
      stage,
      first.production,
      told('/rollback iris production', '1.1.0 inactive, 1.0.0 success'),
    ),
  ];
  const ofWine = [
    byCommand(stage, second.staging, told('/promote wine@1.0.0 staging', '1.0.0 success')),
    byHand(stage, second.production, wine[0]),
    byHand(stage, second.staging, wine[1]),
    byCommand(
      stage,
      second.production,
      told('/promote wine@1.1.0 production', '1.1.0 failure, 1.0.0 success'),
    ),
  ];
  return [ofIris, ofWine].map((all) => all.flatMap((asked) => wishesFor(stage, asked)));
}

async function registerTwo(stage: BotStage, model: string) {
  return [
    await stage.register('1.0.0', 0.9, model),
    await stage.register('1.1.0', 0.95, model),
  ] as const;
}

function disturb(stage: BotStage, random: SeededRandom, weather: Weather): void {
  stage.emulator.webhooks.intercept((): Fate => {
    const at = random.next();
    if (at < weather.lost) return 'drop';
    if (at < weather.lost + weather.doubled) return 'duplicate';
    return at < weather.lost + weather.doubled + weather.held ? 'hold' : 'deliver';
  });
  const tokens = [...stage.emulator.world.tokens.values()];
  for (const { value: token } of tokens.filter(({ kind }) => kind === 'installation')) {
    for (const route of WRITES) {
      if (!random.chance(weather.unanswered)) continue;
      const from = 1 + Math.floor(random.next() * 4);
      stage.emulator.faults.add({ token, route, from, drop: 'answer' });
    }
  }
}
