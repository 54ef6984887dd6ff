import assert from 'node:assert/strict';
import type { Scene } from '../scene.ts';
import { readTable, readVerdicts } from './excerpt.ts';
import { Look, type VersionFact } from './look.ts';
import { ask, command, merge } from './pull-request.ts';

/** Nothing moves while somebody looks into something. */
export async function holdAndRelease(scene: Scene, { version }: VersionFact): Promise<number> {
  const { alice, bob, narrator } = scene;
  const look = new Look(scene);
  const number = await command(scene, alice, `/promote iris@${version} production`);
  narrator.say('Bob wants to see the nursery first.');
  await ask(scene, bob, '/hold iris production A look at the nursery');
  const held = await look.check(number);
  assert.equal(held.conclusion, 'failure');
  const status = await ask(scene, alice, '/status iris');
  narrator.show(
    [
      'bob comments          /hold iris production A look at the nursery',
      `check model-registry  ✗ ${held.title}`,
      'alice comments        /status iris',
      ...['', readTable(status)],
    ].join('\n'),
  );
  await ask(scene, bob, '/unhold iris production All is well there');
  const { title, conclusion } = await look.check(number);
  assert.equal(conclusion, 'success', title);
  const verdicts = readVerdicts(await look.verdicts(number));
  narrator.show(
    [
      'bob comments          /unhold iris production All is well there',
      `check model-registry  ✓ ${title}`,
      ...['', verdicts],
    ].join('\n'),
  );
  return number;
}

/** The better version passes its gates, and fails where it is deployed. */
export async function failToDeploy(scene: Scene, number: number): Promise<void> {
  const { narrator, runner } = scene;
  narrator.say('Bob merges. But a metric is not the whole truth:');
  const { tag, states } = await merge(scene, number);
  assert.equal(states.at(-1), 'failure');
  const reason = /^.*the device has room.*$/m.exec(runner.lastRun('deploy').log)?.[0] ?? '';
  narrator.show(
    `ledger        ${tag}\ndeployment    ${states.join(' → ')}\nhealth check  ${reason}`,
  );
}

/** The policy has the registry open the way back to the version that worked; Bob merges it. */
export async function rollBack(scene: Scene): Promise<number> {
  const { narrator, runner } = scene;
  const look = new Look(scene);
  const { number, title } = await look.proposal();
  const verdicts = readVerdicts(await look.verdicts(number));
  narrator.show(`the bot opens  #${number} ${title}\n\n${verdicts}`);
  narrator.say('Bob merges it.');
  const { tag, states } = await merge(scene, number);
  assert.equal(states.at(-1), 'success', runner.lastRun('deploy').log);
  narrator.show(`ledger      ${tag}\ndeployment  ${states.join(' → ')}`);
  return number;
}
