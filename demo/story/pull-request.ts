import assert from 'node:assert/strict';
import type { Person } from '../person.ts';
import type { Scene } from '../scene.ts';
import { type CheckFact, type DeploymentFact, Look } from './look.ts';

const LABEL = 'promote:production';

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

/** Writes a command into the issue that the people of the story talk in; gives the answer. */
export async function ask(scene: Scene, person: Person, text: string): Promise<string> {
  const { at, issue, settle } = scene;
  await person.github.issues.createComment({ ...at, issue_number: issue, body: text });
  await settle();
  const answer = (await new Look(scene).comments(issue)).at(-1);
  assert.ok(answer, `Nobody answered "${text}".`);
  return answer;
}

/** Gives the pull request that the registry opens for a command. */
export async function command(scene: Scene, person: Person, text: string): Promise<number> {
  const answer = await ask(scene, person, text);
  const { number, title } = await new Look(scene).proposal().catch((cause: unknown) => {
    throw new Error(`The bot answered "${text}" so: ${answer}`, { cause });
  });
  scene.narrator.show(
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
