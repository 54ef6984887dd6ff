import type { EvaluatedPullRequest } from '../registry/promote/evaluate-promotion.ts';
import { findRefusedLabels, type RefusedLabel } from '../registry/promote/find-refused-labels.ts';
import { labelRefusalMarker, renderLabelRefusal } from './comments/label-refusal.ts';
import type { BotPorts } from './ports.ts';
import type { Deeds } from './work.ts';

/** Takes off the labels of people without the right to them, and says why. */
export async function refuseLabels(
  evaluated: EvaluatedPullRequest,
  ports: BotPorts,
): Promise<Deeds> {
  const { number } = evaluated.pullRequest;
  const refused = await findRefusedLabels(evaluated, ports);
  for (const label of refused) await refuseLabel(number, label, ports);
  return refused.map(({ name, by }) => `Removed ${name} of @${by} from pull request ${number}`);
}

/** It is said first: who dies in between says it no second time, and removes it the next time. */
export async function refuseLabel(
  number: number,
  label: RefusedLabel,
  { conversations, openRequests }: Pick<BotPorts, 'conversations' | 'openRequests'>,
): Promise<void> {
  await conversations.tell(number, labelRefusalMarker(label), renderLabelRefusal(label));
  await openRequests.removeLabel(number, label.name);
}
