import type { PointerPlace } from '../../../core/promotion/pointer.ts';
import type { SimulatedGitHub } from './simulated-github.ts';

/** One thing that somebody wants; they look, act when they can, and wait until it is so. */
export interface Wish {
  readonly title: string;
  isDone(): boolean;
  /** Null: nothing can be done now but wait. */
  findAct(): (() => void | Promise<void>) | null;
  /** What they try again after they waited in vain; null: nothing. */
  findRetry(): (() => void) | null;
}

type Way = 'by hand' | 'by command';

/** What the people of one model want, one after the other. */
export function wishesOf(model: string, github: SimulatedGitHub): readonly Wish[] {
  const [staging, production] = [
    { model, stage: 'staging' },
    { model, stage: 'production' },
  ];
  return [
    ...promotion(github, staging, { version: '1.0.0', way: 'by hand' }),
    ...promotion(github, production, { version: '1.0.0', way: 'by command' }),
    ...promotion(github, staging, { version: '1.1.0', way: 'by command' }),
    ...promotion(github, production, { version: '1.1.0', way: 'by hand' }),
  ];
}

/** Somebody asks, merges when the check is green, and waits until the deployment ended. */
export function promotion(
  github: SimulatedGitHub,
  place: PointerPlace,
  { version, way }: { readonly version: string; readonly way: Way },
): readonly Wish[] {
  const asked = github.requestOf(place, `promote:${place.stage}`);
  const ask =
    way === 'by hand'
      ? () => github.openByHand(place, version)
      : () => github.comment(`/promote ${place.model}@${version} ${place.stage}`);
  return ways(github, place, { title: `promote ${version}`, ask, asked, version });
}

export function rollback(
  github: SimulatedGitHub,
  place: PointerPlace,
  version: string,
): readonly Wish[] {
  const asked = github.requestOf(place, `rollback:${place.stage}`);
  const ask = () => github.comment(`/rollback ${place.model} ${place.stage}`);
  return ways(github, place, { title: `roll back to ${version}`, ask, asked, version });
}

interface Request {
  readonly title: string;
  ask(): void;
  /** The open pull request; null: none. */
  asked(): number | null;
  readonly version: string;
}

function ways(
  github: SimulatedGitHub,
  place: PointerPlace,
  { title, ask, asked, version }: Request,
): readonly Wish[] {
  const told = `${title} of ${place.model} in ${place.stage}`;
  const isMerged = (): boolean => github.pointerOf(place) === version;
  let hasAsked = false;
  const askOnce = (): void => {
    hasAsked = true;
    ask();
  };
  return [
    {
      title: `ask: ${told}`,
      isDone: () => asked() !== null || isMerged(),
      findAct: () => (hasAsked ? null : askOnce),
      findRetry: () => ask,
    },
    {
      title: `merge: ${told}`,
      isDone: isMerged,
      findAct: () => {
        const number = asked();
        return number !== null && github.isGreen(number) ? () => github.merge(number) : null;
      },
      findRetry: () => null,
    },
    {
      title: `wait: ${told}`,
      isDone: () => github.hasEnded(place, version),
      findAct: () => null,
      findRetry: () => null,
    },
  ];
}
