import type { RegistrySnapshot } from '../core/ports/deployments.ts';
import type { RecentTrainings } from '../core/ports/trained-versions.ts';
import { promoteTrained, type TrainedPromotion } from '../registry/promote/promote-trained.ts';
import { renderTrainedRefusal, trainedRefusalMarker } from './comments/trained-refusal.ts';
import { judgePullRequest } from './judge.ts';
import type { BotPorts } from './ports.ts';
import type { Deeds } from './work.ts';

/** Proposes what labelled pull requests trained, and says where somebody had no right to ask. */
export async function proposeTrained(
  recent: RecentTrainings,
  snapshot: RegistrySnapshot,
  ports: BotPorts,
): Promise<Deeds> {
  const deeds: string[] = [];
  for (const outcome of await promoteTrained(recent, snapshot, ports)) {
    deeds.push(...(await follow(outcome, ports)));
  }
  return deeds;
}

async function follow(outcome: TrainedPromotion, ports: BotPorts): Promise<Deeds> {
  const { training, tag, stage } = outcome;
  if (outcome.kind === 'proposed') {
    const { number } = outcome.change.pullRequest;
    const deed = `Asked for ${tag.name} in ${stage} by pull request ${number}, as ${training} did`;
    // A pull request that a workflow's token opened starts no workflow that would judge it.
    return [deed, ...(await judgePullRequest(number, ports))];
  }
  const marker = trainedRefusalMarker(outcome);
  await ports.conversations.tell(training, marker, renderTrainedRefusal(outcome));
  await ports.openRequests.removeLabel(training, outcome.label);
  return [`Did not ask for ${tag.name} in ${stage}: @${outcome.by} may not`];
}
