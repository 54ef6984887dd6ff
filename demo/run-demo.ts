import { type BotHost, readExample } from './example-repository.ts';
import type { Narrator } from './narrator.ts';
import { type Scene, setScene } from './scene.ts';
import { leaveSouvenirs } from './souvenirs.ts';
import { type EndState, readEndState, renderEndState } from './story/end-state.ts';
import type { VersionFact } from './story/look.ts';
import { promoteFirst, promoteToStaging } from './story/promote.ts';
import { refuseFork, refuseWorse } from './story/refuse.ts';
import { hyperparameters, register } from './story/register.ts';
import { failToDeploy, holdAndRelease, rollBack } from './story/roll-back.ts';
import { use } from './story/use.ts';

export interface DemoOptions {
  readonly narrator: Narrator;
  /** Where the pages, comments and logs are left. */
  readonly folder: string;
  readonly host: BotHost;
}

export interface DemoFacts {
  readonly versions: readonly VersionFact[];
  readonly pullRequests: {
    readonly firstToStaging: number;
    readonly first: number;
    readonly worse: number;
    readonly fork: number;
    readonly betterToStaging: number;
    readonly better: number;
    readonly rollback: number;
  };
  /** What the pulled model said of the predictions that training had recorded. */
  readonly repeated: string;
  readonly end: EndState;
}

export interface Demo {
  /** Up until it is closed. */
  readonly scene: Scene;
  readonly facts: DemoFacts;
}

/** Plays the whole story; whoever calls closes the scene. */
export async function runDemo({ narrator, folder, host }: DemoOptions): Promise<Demo> {
  const scene = await setScene(narrator, host);
  try {
    const facts = await play(scene);
    const names = await leaveSouvenirs(scene, facts, folder);
    narrator.say(
      `The release pages, comments, checks, summaries and logs are ${names.length} files in ${folder}.`,
    );
    return { scene, facts };
  } catch (error) {
    await scene.close();
    throw error;
  }
}

async function play(scene: Scene): Promise<DemoFacts> {
  const { narrator } = scene;
  narrator.say(
    `GitHub runs in this process, with a repository acme/flowers. Alice trains models, Bob reviews and merges, Mallory may only read and set labels. ${BOT[scene.host]} A runner plays GitHub Actions with the built actions.`,
  );
  const [first, better] = await registerTwo(scene);

  narrator.chapter('The first version goes to staging, and then to production');
  const firstToStaging = await promoteToStaging(scene, first);
  const promoted = await promoteFirst(scene, first);

  narrator.chapter('A worse version is refused');
  narrator.say('Alice tries a single tree, so that the model gets small, and asks for it at once.');
  const worse = await registerWorse(scene);
  const refused = await refuseWorse(scene, worse);
  const fork = await refuseFork(scene, worse);

  narrator.chapter('A better version fails in production');
  const betterToStaging = await promoteToStaging(scene, better);
  const asked = await holdAndRelease(scene, better);
  await failToDeploy(scene, asked);

  narrator.chapter('Back to the version that worked, as the policy says');
  const rollback = await rollBack(scene);

  narrator.chapter('Use what production holds');
  const repeated = await use(scene);

  narrator.chapter('The registry now');
  const end = await readEndState(scene);
  narrator.show(renderEndState(end));
  const pullRequests = {
    ...{ firstToStaging, first: promoted, worse: refused, fork },
    ...{ betterToStaging, better: asked, rollback },
  };
  return { versions: [first, better, worse], pullRequests, repeated, end };
}

const BOT: Readonly<Record<BotHost, string>> = {
  app: 'The bot is installed as a GitHub App, and gets signed webhooks.',
  actions: 'The bot is one of the workflows.',
};

async function registerTwo(scene: Scene): Promise<readonly [VersionFact, VersionFact]> {
  const { narrator } = scene;
  narrator.chapter('Two versions are registered');
  narrator.say(
    'Alice pushes the training code. The workflow trains a forest of three small trees.',
  );
  const first = await register(scene, {
    files: await readExample(scene.host),
    message: 'Train an iris classifier',
    tag: 'iris@v1.0.0',
  });
  narrator.say('She gives the forest more and deeper trees.');
  const better = await register(scene, {
    files: hyperparameters({ trees: 25, depth: 4, features: 3 }),
    message: 'Grow more trees',
    tag: 'iris@v1.1.0',
  });
  return [first, better];
}

async function registerWorse(scene: Scene): Promise<VersionFact> {
  return await register(scene, {
    files: hyperparameters({ trees: 1, depth: 4, features: 2 }),
    message: 'Try a single tree',
    tag: 'iris@v1.2.0',
  });
}
