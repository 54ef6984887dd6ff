import { findWithdrawal } from '../core/ledger/withdrawal-record.ts';
import type { Policy } from '../core/policy/read-policy.ts';
import type { RegistrySnapshot } from '../core/ports/deployments.ts';
import type { OpenRequest } from '../core/ports/open-requests.ts';
import { stageLabels } from '../core/promotion/label.ts';
import { findPointerPlace, type PointerPlace } from '../core/promotion/pointer.ts';
import { policyOf } from '../registry/promote/policy-in-force.ts';
import { findChampion } from '../registry/promote/read-stage.ts';
import { parsePromotionComment } from './comments/promotion-comment.ts';
import { parseRival, rivalOf } from './comments/standing.ts';
import { judgePullRequest } from './judge.ts';
import type { BotPorts } from './ports.ts';
import type { Deeds } from './work.ts';

/** All open requests of the stages that the configuration names: one call a hundred. */
export async function listRequests(
  { stages }: Policy,
  { openRequests }: Pick<BotPorts, 'openRequests'>,
): Promise<readonly OpenRequest[]> {
  return await openRequests.list(stages.flatMap(stageLabels));
}

/** Judges those anew that something has changed for which they do not hear of themselves. */
export async function rejudge(
  open: readonly OpenRequest[],
  isConcerned: (request: OpenRequest, places: readonly PointerPlace[]) => boolean,
  ports: BotPorts,
): Promise<Deeds> {
  const deeds: string[] = [];
  for (const request of open) {
    const places = request.changedPaths.flatMap((path) => findPointerPlace(path) ?? []);
    if (places.length === 0 || !isConcerned(request, places)) continue;
    deeds.push(...(await judgePullRequest(request.number, ports)));
  }
  return deeds;
}

/** Judges the open requests of a model anew, in one stage or in all. */
export async function rejudgeModel(
  { model, stage }: { readonly model: string; readonly stage: string | null },
  ports: BotPorts,
): Promise<Deeds> {
  const policy = await policyOf(await ports.registry.snapshot(), ports);
  const open = await listRequests(policy, ports);
  const isOf = (place: PointerPlace): boolean =>
    place.model === model && (stage === null || place.stage === stage);
  return await rejudge(open, (_, places) => places.some(isOf), ports);
}

/**
 * Judges those anew whose judgement is out of date: a time has come, another version is the
 * champion, the rules or the head are others, what they ask for was withdrawn, or they were never
 * judged.
 */
export async function rejudgeOutdated(
  open: readonly OpenRequest[],
  snapshot: RegistrySnapshot,
  ports: BotPorts,
): Promise<Deeds> {
  const policy = await policyOf(snapshot, ports);
  const now = ports.clock();
  return await rejudge(open, (request) => isOutdated(request, { snapshot, policy, now }), ports);
}

interface Present {
  readonly snapshot: RegistrySnapshot;
  readonly policy: Policy;
  readonly now: Date;
}

function isOutdated({ comment, ...request }: OpenRequest, present: Present): boolean {
  const { snapshot, policy, now } = present;
  const places = request.changedPaths
    .flatMap((path) => findPointerPlace(path) ?? [])
    .filter(({ stage }) => policy.stages.includes(stage));
  if (places.length === 0) return false;
  const written = parsePromotionComment(comment ?? '');
  if (written?.check?.commit !== request.headCommit) return true;
  const { until, against } = written.standing;
  if (until !== null && Date.parse(until) <= now.getTime()) return true;
  // Another branch has a policy and pointers of its own.
  if (request.baseBranch !== snapshot.defaultBranch) return false;
  return against.some((rival) => !isCurrent(rival, present));
}

function isCurrent(rival: string, { snapshot, policy }: Present): boolean {
  const read = parseRival(rival);
  if (read === null) return false;
  const { place, challenger } = read;
  const present = {
    champion: findChampion(place, snapshot)?.version ?? null,
    challenger: challenger.version,
    isWithdrawn: findWithdrawal(snapshot.withdrawals, challenger) !== null,
    policy: policy.of(place.model, place.stage),
  };
  return rival === rivalOf(place, present);
}
