import { assignmentsOf } from '../../../core/ledger/ledger.ts';
import type { PointerPlace } from '../../../core/promotion/pointer.ts';
import { pointerPath } from '../../../core/promotion/pointer.ts';
import { deploymentsOf, latestState } from '../../../core/reconcile/deployment-history.ts';
import type { RegisteredVersion } from '../../../registry/register/registration.ts';
import type { BotStage } from '../stage/bot-stage.ts';
import { pointerTo } from '../stage/people.ts';
import { AT } from '../stage/registry-view.ts';

/** One thing that somebody wants: they look, act when they can, and wait until it is so. */
export interface Wish {
  readonly title: string;
  isDone(): Promise<boolean>;
  /** Null: nothing can be done now but wait. */
  findAct(): Promise<(() => Promise<void>) | null>;
}

export interface Asked {
  readonly place: PointerPlace;
  readonly label: string;
  ask(): Promise<void>;
  /** How the stage's deployments end once it is merged, as `historyOf` tells. */
  readonly ends: readonly string[];
}

/** carol changes the pointer herself. */
export function byHand(stage: BotStage, place: PointerPlace, version: RegisteredVersion): Asked {
  const label = `promote:${place.stage}`;
  const branch = `${place.model}-${version.tag.version}-to-${place.stage}`;
  const ask = async (): Promise<void> => {
    const carol = stage.person('carol', 'write');
    const number = await carol.propose(branch, { [pointerPath(place)]: pointerTo(version) });
    await carol.label(number, label);
  };
  return { place, label, ask, ends: [`${version.tag.version} success`] };
}

/** carol comments on an issue. */
export function byCommand(
  stage: BotStage,
  place: PointerPlace,
  { issue, text, ends }: { readonly issue: number; readonly text: string; readonly ends: string },
): Asked {
  const label = `${/^\/(\w+)/.exec(text)?.[1]}:${place.stage}`;
  const ask = () => stage.person('carol', 'write').comment(issue, text);
  return { place, label, ask, ends: ends.split(', ') };
}

/** Ask, merge when the check is green, wait until it is deployed. */
export function wishesFor(stage: BotStage, { place, label, ask, ends }: Asked): readonly Wish[] {
  const title = `${label} ${place.model} ${ends.join(', ')}`;
  const asked: { number: number | null; isSaid: boolean } = { number: null, isSaid: false };
  return [
    {
      title: `ask: ${title}`,
      isDone: async () => {
        asked.number = asked.isSaid ? await findRequest(stage, place, label) : null;
        return asked.number !== null;
      },
      findAct: async () => {
        if (asked.isSaid) return null;
        return async () => {
          asked.isSaid = true;
          await ask();
        };
      },
    },
    {
      title: `merge: ${title}`,
      isDone: async () => {
        const { data } = await stage.admin.rest.pulls.get({
          ...AT,
          pull_number: asked.number ?? 0,
        });
        return data.merged;
      },
      findAct: async () => {
        const check = await stage.check(asked.number ?? 0);
        if (check?.conclusion !== 'success') return null;
        return () => stage.person('dave', 'write').merge(asked.number ?? 0);
      },
    },
    {
      title: `wait: ${title}`,
      isDone: async () => {
        const history = await historyOf(stage, place);
        return history.slice(-ends.length).join() === ends.join();
      },
      findAct: async () => null,
    },
  ];
}

/** What was deployed to the stage and how it went, oldest first; second ones for one entry are left out. */
export async function historyOf(stage: BotStage, place: PointerPlace): Promise<readonly string[]> {
  const { assignments, deployments } = await stage.ports.registry.snapshot();
  const made = deploymentsOf(deployments, place).toReversed();
  return assignmentsOf(assignments, place).map(({ tag, record }) => {
    const own = made.filter(({ payload }) => payload.assignment === tag.name);
    const states = own
      .filter(({ statuses }) => !statuses.some(({ description }) => /second/.test(description)))
      .map(latestState);
    return `${record.version} ${states.join(' and ') || 'not deployed'}`;
  });
}

async function findRequest(
  stage: BotStage,
  place: PointerPlace,
  label: string,
): Promise<number | null> {
  const open = await stage.ports.openRequests.list([label]);
  const path = pointerPath(place);
  return open.find(({ changedPaths }) => changedPaths.includes(path))?.number ?? null;
}
