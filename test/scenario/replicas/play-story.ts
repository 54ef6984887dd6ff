import { tick } from '../../../bot/tick.ts';
import { isUnfinished } from '../../../core/reconcile/deployment-history.ts';
import type { RepositoryPorts } from '../../../github/connect.ts';
import { finishDeployment } from '../../../registry/deploy/finish-deployment.ts';
import { startDeployment } from '../../../registry/deploy/start-deployment.ts';
import type { SeededRandom } from '../simulation/random.ts';
import type { BotStage } from '../stage/bot-stage.ts';
import type { Wish } from './wishes.ts';

const MOST_TURNS = 500;
const MOST_HOURS = 5;

export interface Story {
  readonly stage: BotStage;
  readonly random: SeededRandom;
  /** Those of each model, in their order. */
  readonly wishes: Wish[][];
  /** What fails when it is deployed, as `model version stage`. */
  readonly doomed: readonly string[];
}

/** Until everybody has what they want. */
export async function playStory(story: Story): Promise<void> {
  const { stage, random } = story;
  const workflow = new DeployWorkflow(story);
  let idleTurns = 0;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    if (await isFulfilled(story)) return;
    const acts = [...(await actsOf(story)), ...(await workflow.acts()), ...releases(story)];
    idleTurns = acts.length === 0 ? idleTurns + 1 : 0;
    // Others may have merged in between: they look again, and try it once more.
    if (acts.length > 0) await random.pick(acts)().catch(onlyIfRefused);
    if (acts.length === 0 || random.chance(0.4)) await stage.quiet();
    if (idleTurns > 1) await passHour(stage);
  }
  const open = story.wishes.flatMap((wishes) => wishes[0]?.title ?? []);
  throw new Error(`It does not end; still wished for: ${open.join('; ')}`);
}

/** Nobody wants anything any more, and nothing goes wrong; ends when an hour brings nothing. */
export async function calmDown(story: Story): Promise<void> {
  const { stage } = story;
  const workflow = new DeployWorkflow(story);
  stage.emulator.webhooks.deliverAll();
  stage.emulator.faults.clear();
  for (let hour = 0; hour < MOST_HOURS; hour += 1) {
    stage.emulator.webhooks.release();
    await stage.quiet();
    for (let acts = await workflow.acts(); acts.length > 0; acts = await workflow.acts()) {
      await acts[0]?.();
      await stage.quiet();
    }
    if ((await passHour(stage)).length === 0) return;
  }
  throw new Error('The registry does not come to rest.');
}

/** What was missed is fetched, and the clock strikes. */
async function passHour(stage: BotStage): Promise<readonly string[]> {
  const { webhooks } = stage.emulator;
  const missed = webhooks.deliveries.filter(
    (delivery) =>
      !webhooks.held.includes(delivery) &&
      !delivery.attempts.some((status) => status !== null && status < 300),
  );
  for (const delivery of missed) webhooks.redeliver(delivery);
  await stage.quiet();
  const deeds = await tick(stage.portsOfApp());
  await stage.quiet();
  return deeds;
}

async function isFulfilled({ wishes }: Story): Promise<boolean> {
  for (const own of wishes) while (await own[0]?.isDone()) own.shift();
  return wishes.every((own) => own.length === 0);
}

type Act = () => Promise<unknown>;

async function actsOf({ wishes }: Story): Promise<readonly Act[]> {
  const acts = await Promise.all(wishes.map(async ([first]) => (await first?.findAct()) ?? null));
  return acts.filter((act) => act !== null);
}

function releases({ stage, random }: Story): readonly Act[] {
  const { webhooks } = stage.emulator;
  if (webhooks.held.length === 0) return [];
  return [async () => webhooks.release(random.pick(webhooks.held))];
}

/** GitHub refuses a merge whose base has just moved, or whose check is not green any more. */
function onlyIfRefused(error: unknown): void {
  const status = error instanceof Error && 'status' in error ? error.status : null;
  if (status !== 405 && status !== 409) throw error;
}

/** The user's deploy workflow: GitHub starts it once for each deployment, some time later. */
class DeployWorkflow {
  readonly #story: Story;
  readonly #ports: RepositoryPorts;
  readonly #ended = new Set<number>();

  constructor(story: Story) {
    this.#story = story;
    this.#ports = story.stage.portsOfWorkflow({ contents: 'read', deployments: 'write' });
  }

  async acts(): Promise<readonly Act[]> {
    const { deployments } = await this.#ports.registry.snapshot();
    return deployments
      .filter((made) => isUnfinished(made) && !this.#ended.has(made.id))
      .map(({ id, payload: { model, version, stage } }) => async () => {
        this.#ended.add(id);
        const logUrl = `https://github.test/acme/flowers/actions/runs/${id}`;
        const { kind } = await startDeployment({ id, logUrl }, this.#ports);
        if (kind !== 'started') return;
        const isDoomed = this.#story.doomed.includes(`${model} ${version} ${stage}`);
        const job = isDoomed ? 'failure' : 'success';
        await finishDeployment({ id, job, logUrl }, this.#ports.deployments);
      });
  }
}
