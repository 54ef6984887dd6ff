import { setImmediate as settle } from 'node:timers/promises';
import { DeployWorkflow } from './deploying.ts';
import { describeFinalState } from './final-state.ts';
import { rollback, type Wish, wishesOf } from './people.ts';
import { SeededRandom } from './random.ts';
import { Replica } from './replica.ts';
import { SimulatedGitHub } from './simulated-github.ts';
import { CALM, Turnstile, type Weather } from './turnstile.ts';

const MODELS = ['iris', 'wine', 'sonar'];
const MOST_TURNS = 60_000;

export interface Outcome {
  readonly state: string;
  /** How often each port was called. */
  readonly calls: ReadonlyMap<string, number>;
  /** Where processes died: `tags.create, before`. */
  readonly crashedAt: ReadonlySet<string>;
  readonly crashes: number;
}

export interface Schedule {
  readonly seed: number;
  readonly weather: Weather;
}

/** Plays the story once, in the order that the seed gives, and tells what is there at its end. */
export async function runSchedule({ seed, weather }: Schedule): Promise<Outcome> {
  const random = new SeededRandom(seed);
  const github = new SimulatedGitHub(MODELS, ['wine 1.1.0']);
  const turnstile = new Turnstile(random, weather);
  const replicas = [0, 1].map(() => new Replica(github.repository, turnstile));
  const story = new Story({ random, github, turnstile, replicas });
  await story.play();
  const calls = new Map(turnstile.calls);
  turnstile.weather = CALM;
  await story.calmDown();
  return {
    state: describeFinalState(github, MODELS),
    calls,
    crashedAt: turnstile.crashedAt,
    crashes: replicas.reduce((sum, { crashes }) => sum + crashes, 0),
  };
}

interface Cast {
  readonly random: SeededRandom;
  readonly github: SimulatedGitHub;
  readonly turnstile: Turnstile;
  readonly replicas: readonly Replica[];
}

type Turn = () => void | Promise<void>;

class Story {
  readonly #cast: Cast;
  readonly #workflow: DeployWorkflow;
  readonly #wishes: Wish[][];

  constructor(cast: Cast) {
    this.#cast = cast;
    this.#workflow = new DeployWorkflow(cast.github);
    this.#wishes = MODELS.map((model) => [...wishesOf(model, cast.github)]);
    const iris = { model: 'iris', stage: 'production' };
    this.#wishes[0]?.push(...rollback(cast.github, iris, '1.0.0'));
  }

  /** Until everybody has what they want. */
  async play(): Promise<void> {
    const { github, random } = this.#cast;
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      for (const wishes of this.#wishes) while (wishes[0]?.isDone()) wishes.shift();
      if (this.#wishes.every((wishes) => wishes.length === 0)) return;
      const turns = this.#turns();
      if (turns.length > 0) await random.pick(turns)();
      else this.#wait();
      await settle();
      github.notice();
    }
    const open = this.#wishes.flatMap((wishes) => wishes[0]?.title ?? []);
    throw new Error(`It does not end; still wished for: ${open.join('; ')}`);
  }

  /** The rest of what is under way, and a day on which nobody wants anything. */
  async calmDown(): Promise<void> {
    for (let hour = 0; hour < 3; hour += 1) {
      for (let turns = this.#machineTurns(); turns.length > 0; turns = this.#machineTurns()) {
        await this.#cast.random.pick(turns)();
        await settle();
        this.#cast.github.notice();
      }
      for (const replica of this.#cast.replicas) {
        if (hour === 0) replica.tick();
        else replica.daily();
      }
      await settle();
    }
  }

  #turns(): readonly Turn[] {
    const acts = this.#wishes.flatMap((wishes) => wishes[0]?.findAct() ?? []);
    return [...this.#machineTurns(), ...acts];
  }

  #machineTurns(): readonly Turn[] {
    const { github, turnstile } = this.#cast;
    return [
      ...(turnstile.isWaiting ? [() => turnstile.release()] : []),
      ...(github.events.length > 0 ? [() => this.#deliver()] : []),
      ...this.#workflow.steps,
    ];
  }

  /** Any of the events, not the oldest. */
  #deliver(): void {
    const { github, random, turnstile, replicas } = this.#cast;
    const at = Math.floor(random.next() * github.events.length);
    const [event] = github.events.splice(at, 1);
    if (event === undefined || random.chance(turnstile.weather.lost)) return;
    random.pick(replicas).receive(event);
    if (random.chance(turnstile.weather.doubled)) random.pick(replicas).receive(event);
  }

  /** Nothing moves any more: an hour passes, and people ask again. */
  #wait(): void {
    const { random, replicas } = this.#cast;
    random.pick(replicas).tick();
    for (const wishes of this.#wishes) {
      if (random.chance(0.5)) wishes[0]?.findRetry()?.();
    }
  }
}
