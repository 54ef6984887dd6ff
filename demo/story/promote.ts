import assert from 'node:assert/strict';
import type { Scene } from '../scene.ts';
import { readVerdicts } from './excerpt.ts';
import { Look, type VersionFact } from './look.ts';
import { label, merge } from './pull-request.ts';

/** The first promotion, by hand: a branch, a pull request, a label, a merge. */
export async function promoteFirst(scene: Scene, version: VersionFact): Promise<number> {
  const { mallory, bob, narrator } = scene;
  const number = await openPullRequest(scene, version);
  narrator.say(
    `Alice changes the pointer models/iris/production.yml in a branch and opens pull request #${number}. Mallory, who may not write, is quick with the label.`,
  );
  const ignored = await label(scene, mallory, number);
  assert.equal(ignored.conclusion, 'failure');
  narrator.show(`check model-registry  ✗ ${ignored.title}\n\n${readVerdicts(ignored.summary)}`);

  narrator.say('It does not count, and the check says so. Bob may write, and sets it again.');
  const admitted = await label(scene, bob, number);
  assert.equal(admitted.conclusion, 'success', admitted.summary);
  const [comment = '', ...more] = await new Look(scene).comments(number);
  assert.equal(more.length, 0);
  narrator.show(`check model-registry  ✓ ${admitted.title}\n\n${readVerdicts(comment)}`);

  narrator.say(
    `Bob approves and merges. The gates are judged once more, the ledger gets its tag, GitHub records a deployment, and the deploy workflow runs: it downloads the version, checks every byte, and tries it.`,
  );
  const { states } = await merge(scene, number);
  assert.equal(states.at(-1), 'success', scene.runner.lastRun('deploy').log);
  narrator.show(`tag iris#production#1\ndeployment to production: ${states.join(' → ')}`);
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
