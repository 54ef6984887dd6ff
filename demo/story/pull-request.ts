import assert from 'node:assert/strict';
import type { Person } from '../person.ts';
import type { Scene } from '../scene.ts';
import { type CheckFact, type DeploymentFact, Look } from './look.ts';

const LABEL = 'promote:production';

/** Bob makes the label that promotions carry. */
export async function createLabel({ bob, at }: Scene): Promise<void> {
  await bob.github.issues.createLabel({ ...at, name: LABEL, color: '0e8a16' });
}

/** Sets the label anew, as somebody who means it. */
export async function label(scene: Scene, person: Person, number: number): Promise<CheckFact> {
  const { at, settle } = scene;
  const asked = { ...at, issue_number: number };
  const { data: labels } = await person.github.issues.listLabelsOnIssue(asked);
  if (labels.some(({ name }) => name === LABEL)) {
    await person.github.issues.removeLabel({ ...asked, name: LABEL });
  }
  await person.github.issues.addLabels({ ...asked, labels: [LABEL] });
  await settle();
  return await new Look(scene).check(number);
}

/** Writes a command into an issue, and gives the pull request that the registry opens for it. */
export async function command(scene: Scene, person: Person, text: string): Promise<number> {
  const { at, narrator, settle } = scene;
  const { data: issue } = await person.github.issues.create({ ...at, title: 'Promotions' });
  await person.github.issues.createComment({ ...at, issue_number: issue.number, body: text });
  await settle();
  const { number, title } = await new Look(scene).proposal();
  narrator.show(
    [`${person.login} comments  ${text}`, `the bot opens   #${number} ${title}`].join('\n'),
  );
  return number;
}

/** Bob approves and merges; gives how the deployment went. */
export async function merge(scene: Scene, number: number): Promise<DeploymentFact> {
  const { at, bob, settle } = scene;
  const look = new Look(scene);
  const { conclusion, title } = await look.check(number);
  assert.equal(conclusion, 'success', title);
  await bob.github.pulls.createReview({ ...at, pull_number: number, event: 'APPROVE' });
  await bob.github.pulls.merge({ ...at, pull_number: number, merge_method: 'merge' });
  await settle();
  return await look.deployment();
}
