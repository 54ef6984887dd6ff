import { readPolicy } from '../core/policy/read-policy.ts';
import type { RegistrySnapshot } from '../core/ports/deployments.ts';
import { listRecent } from '../registry/promote/promote-trained.ts';
import { supersedeRequests } from '../registry/promote/supersede-requests.ts';
import type { BotPorts } from './ports.ts';
import { proposeTrained } from './promote-trained.ts';
import { reconcileAndTell } from './reconcile.ts';
import { listRequests, rejudgeOutdated } from './rejudge.ts';
import { tellForgotten } from './tell-forgotten.ts';
import type { Deeds } from './work.ts';

/** What else is looked after on the clock, with what was read of the registry already. */
export type Chore = (snapshot: RegistrySnapshot, ports: BotPorts) => Promise<Deeds>;

/**
 * What is done on the clock: all that events bring about, for those that were missed, and what only
 * time brings about. Three calls where there is nothing to do, and those of the chores.
 */
export async function tick(ports: BotPorts, chores: readonly Chore[] = []): Promise<Deeds> {
  const { deeds, snapshot } = await reconcileAndTell(ports);
  const policy = readPolicy(snapshot.config);
  const open = await listRequests(policy, ports);
  const closed = await supersedeRequests(open, ports);
  const standing = open.filter(({ number }) => !closed.includes(number));
  const recent = await listRecent(snapshot, ports);
  const all = [
    ...deeds,
    ...closed.map((number) => `Closed pull request ${number}, which a newer one superseded`),
    ...(await rejudgeOutdated(standing, snapshot, ports)),
    ...(await proposeTrained(recent, snapshot, ports)),
    ...(await tellForgotten(recent, snapshot, ports)),
  ];
  for (const chore of chores) all.push(...(await chore(snapshot, ports)));
  return all;
}
