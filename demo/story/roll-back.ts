import assert from 'node:assert/strict';
import type { Scene } from '../scene.ts';
import { readVerdicts } from './excerpt.ts';
import { Look, type VersionFact } from './look.ts';
import { command, merge } from './pull-request.ts';

/** The better version passes its gates, and fails where it is deployed. */
export async function failToDeploy(scene: Scene, { version }: VersionFact): Promise<number> {
  const { alice, narrator, runner } = scene;
  const number = await command(scene, alice, `/promote iris@${version} production`);
  const [comment = ''] = await new Look(scene).comments(number);
  narrator.show(readVerdicts(comment));
  narrator.say('Bob merges. But a metric is not the whole truth:');
  const { states } = await merge(scene, number);
  assert.equal(states.at(-1), 'failure');
  const reason = /^.*the device has room.*$/m.exec(runner.lastRun('deploy').log)?.[0] ?? '';
  narrator.show(`deployment to production: ${states.join(' → ')}\nhealth check: ${reason}`);
  return number;
}

/** Bob asks for the last version that was deployed well, and merges it. */
export async function rollBack(scene: Scene): Promise<number> {
  const { bob, narrator, runner } = scene;
  const number = await command(scene, bob, '/rollback iris production');
  narrator.show(readVerdicts((await new Look(scene).check(number)).summary));
  const { states } = await merge(scene, number);
  assert.equal(states.at(-1), 'success', runner.lastRun('deploy').log);
  narrator.show(`tag iris#production#3\ndeployment to production: ${states.join(' → ')}`);
  return number;
}
