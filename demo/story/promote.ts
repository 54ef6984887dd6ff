import assert from 'node:assert/strict';
import type { Scene } from '../scene.ts';
import { readText, readVerdicts } from './excerpt.ts';
import { Look, type VersionFact } from './look.ts';
import { command, label, merge } from './pull-request.ts';

/** By a comment; the gates of staging ask for little. */
export async function promoteToStaging(scene: Scene, { version }: VersionFact): Promise<number> {
  const { alice, narrator, runner } = scene;
  const number = await command(scene, alice, `/promote iris@${version} staging`);
  narrator.show(readVerdicts(await new Look(scene).verdicts(number)));
  const { tag, states } = await merge(scene, number);
  assert.equal(states.at(-1), 'success', runner.lastRun('deploy').log);
  narrator.show(`bob merges  #${number}\nledger      ${tag}\ndeployment  ${states.join(' → ')}`);
  return number;
}

/** The first promotion to production, by hand: a branch, a pull request, a label, a merge. */
export async function promoteFirst(scene: Scene, version: VersionFact): Promise<number> {
  const { mallory, bob, narrator } = scene;
  const look = new Look(scene);
  const number = await openPullRequest(scene, version);
  narrator.say(
    `Alice changes the pointer models/iris/production.yml in a branch and opens pull request #${number}. Mallory, who may not write, is quick with the label.`,
  );
  const ignored = await label(scene, mallory, number);
  assert.equal(ignored.conclusion, 'failure');
  const refusal = (await look.comments(number)).find((comment) => comment.includes('@mallory'));
  assert.ok(refusal, 'Nobody said why the label was removed.');
  narrator.show(
    `the bot comments      ${readText(refusal)}\ncheck model-registry  ✗ ${ignored.title}`,
  );

  narrator.say('Bob may write, and sets it.');
  const admitted = await label(scene, bob, number);
  assert.equal(admitted.conclusion, 'success', admitted.summary);
  const verdicts = readVerdicts(await look.verdicts(number));
  narrator.show(`check model-registry  ✓ ${admitted.title}\n\n${verdicts}`);

  narrator.say(
    `Bob approves and merges. The gates are judged once more, the ledger gets its tag, GitHub records a deployment, and the deploy workflow runs: it downloads the version, checks every byte, and tries it.`,
  );
  const { tag, states } = await merge(scene, number);
  assert.equal(states.at(-1), 'success', scene.runner.lastRun('deploy').log);
  narrator.show(`ledger      ${tag}\ndeployment  ${states.join(' → ')}`);
  return number;
}

async function openPullRequest(
  { alice, at, repository, settle }: Scene,
  { version, digest }: VersionFact,
): Promise<number> {
  const branch = `promote-iris-${version}`;
  await alice.push({
    repository: repository.fullName,
    branch,
    files: { 'models/iris/production.yml': `version: ${version}\ndigest: ${digest}\n` },
    message: `Promote iris ${version} to production`,
  });
  const { data } = await alice.github.pulls.create({
    ...{ ...at, head: branch, base: 'main', title: `Promote iris ${version} to production` },
  });
  await settle();
  return data.number;
}
