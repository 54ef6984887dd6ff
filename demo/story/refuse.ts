import assert from 'node:assert/strict';
import type { Scene } from '../scene.ts';
import { readVerdicts } from './excerpt.ts';
import { Look, type VersionFact } from './look.ts';
import { command, label } from './pull-request.ts';

/** Inside GitHub Actions the bot is a workflow too: that of the main branch. */
const BOT = 'model-registry';

/** A version that is worse is asked for, and refused. */
export async function refuseWorse(scene: Scene, { version }: VersionFact): Promise<number> {
  const { alice, at, narrator } = scene;
  const number = await command(scene, alice, `/promote iris@${version} production`);
  const look = new Look(scene);
  const { conclusion, title } = await look.check(number);
  assert.equal(conclusion, 'failure');
  const verdicts = readVerdicts(await look.verdicts(number));
  narrator.show(`check model-registry  ✗ ${title}\n\n${verdicts}`);
  narrator.say('Nobody can say the rule was not clear. Alice closes the pull request.');
  await alice.github.pulls.update({ ...at, pull_number: number, state: 'closed' });
  await scene.settle();
  return number;
}

/** Mallory brings gates and code of her own, in a fork. */
export async function refuseFork(scene: Scene, worse: VersionFact): Promise<number> {
  const { emulator, repository, mallory, bob, at, narrator, runner, settle } = scene;
  const fork = await emulator.world.forkRepository(repository, mallory.account);
  const runsBefore = runner.runs.length;
  await mallory.push({
    repository: fork.fullName,
    branch: 'main',
    files: forgeries(worse),
    message: 'Promote iris to production',
  });
  const { data } = await mallory.github.pulls.create({
    ...{ ...at, head: `${mallory.login}:main`, base: 'main', title: 'Promote iris' },
  });
  await settle();
  narrator.say(
    `Mallory tries it from a fork. Pull request #${data.number} points to ${worse.version} too, removes the gates from .github/model-registry.yml, and makes the health check always pass. Suppose that Bob is fooled and sets the label.`,
  );
  const { conclusion, title, summary } = await label(scene, bob, data.number);
  assert.equal(conclusion, 'failure');
  const ran = runner.runs.slice(runsBefore).filter(({ workflow }) => workflow.name !== BOT);
  assert.deepEqual(ran, []);
  assert.ok(runner.runs.every(({ commit }) => commit !== data.head.sha));
  narrator.show(`check model-registry  ✗ ${title}\n\n${readVerdicts(summary)}`);
  narrator.say('The gates are those of the main branch, and nothing of the fork was run.');
  await bob.github.pulls.update({ ...at, pull_number: data.number, state: 'closed' });
  await settle();
  return data.number;
}

function forgeries({ version, digest }: VersionFact): Readonly<Record<string, string>> {
  return {
    'models/iris/production.yml': `version: ${version}\ndigest: ${digest}\n`,
    '.github/model-registry.yml': 'stages:\n  staging: {}\n  production: {}\n',
    'health-check.mjs': "console.log('all is well');\n",
  };
}
