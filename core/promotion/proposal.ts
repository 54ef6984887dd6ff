import type { Proposal } from '../ports/promotions.ts';
import { promoteLabel, retryLabel, rollbackLabel } from './label.ts';
import { formatPointer, type Pointer, type PointerPlace, pointerPath } from './pointer.ts';

export interface ProposedMove {
  readonly place: PointerPlace;
  readonly from: Pointer | null;
  readonly to: Pointer;
  readonly requestedBy: string;
  readonly defaultBranch: string;
}

/** One for each version and stage, whoever asks for it. */
export function promotionBranch({ model, stage }: PointerPlace, version: string): string {
  return `model-registry/promote/${model}/${stage}/${version}`;
}

/** The pull request that asks for a promotion; `again`: also where the version failed there before. */
export function describePromotion(
  move: ProposedMove & { readonly attempt?: 'first' | 'again' },
): Proposal {
  const { place, to, attempt = 'first' } = move;
  const retry = attempt === 'again' ? [retryLabel(place.stage)] : [];
  return {
    ...describe(move),
    branch: promotionBranch(place, to.version),
    title: `Promote ${place.model} ${to.version} to ${place.stage}`,
    body: bodyOf(move, `Promotes \`${place.model}@${to.version}\` to \`${place.stage}\`.`),
    labels: [promoteLabel(place.stage), ...retry],
  };
}

/** The pull request that brings an earlier version back: a new entry, never a rewrite. */
export function describeRollback(move: ProposedMove & { readonly assignment: string }): Proposal {
  const { place, from, to, assignment } = move;
  const left = from?.version ?? 'nothing';
  return {
    ...describe(move),
    branch: `model-registry/rollback/${place.model}/${place.stage}/${left}-to-${to.version}`,
    title: `Roll ${place.model} back to ${to.version} in ${place.stage}`,
    body: bodyOf(
      move,
      `Brings back \`${place.model}@${to.version}\`, which was deployed to \`${place.stage}\` successfully as \`${assignment}\`.`,
    ),
    labels: [rollbackLabel(place.stage)],
  };
}

function describe({ place, to, requestedBy, defaultBranch }: ProposedMove) {
  return {
    baseBranch: defaultBranch,
    path: pointerPath(place),
    content: formatPointer(to),
    requestedBy,
  };
}

/** Names and versions were checked, so nothing here needs escaping; a login is set as code. */
function bodyOf({ from, requestedBy }: ProposedMove, first: string): string {
  const now =
    from === null ? 'The stage holds no version now.' : `The stage holds \`${from.version}\` now.`;
  return `${first} ${now}\n\nAsked for by \`@${requestedBy}\`. Merging it deploys it.\n`;
}
