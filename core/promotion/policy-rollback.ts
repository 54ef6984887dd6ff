import { AssignmentTag } from '../model/assignment-tag.ts';
import type { Proposal } from '../ports/promotions.ts';
import { rollbackLabel } from './label.ts';
import { formatPointer, type Pointer, type PointerPlace, pointerPath } from './pointer.ts';

export interface PolicyRollback {
  readonly place: PointerPlace;
  readonly from: Pointer;
  readonly to: Pointer;
  /** The ledger entry whose deployment failed. */
  readonly failed: string;
  /** The ledger entry under which the earlier version succeeded. */
  readonly assignment: string;
  readonly defaultBranch: string;
}

/** One for each ledger entry that fails: the same version may fail again, under another one. */
export function policyRollbackBranch({ place, failed }: Pick<PolicyRollback, 'place' | 'failed'>) {
  const { counter } = AssignmentTag.parse(failed);
  return `model-registry/rollback/${place.model}/${place.stage}/after-${counter}`;
}

/** The pull request that the registry opens by itself. Names and versions were checked before. */
export function describePolicyRollback(move: PolicyRollback): Proposal {
  const { place, from, to, failed, assignment, defaultBranch } = move;
  const { model, stage } = place;
  return {
    branch: policyRollbackBranch(move),
    baseBranch: defaultBranch,
    path: pointerPath(place),
    content: formatPointer(to),
    title: `Roll ${model} back to ${to.version} in ${stage}`,
    body: `The deployment of \`${model}@${from.version}\` to \`${stage}\` failed (\`${failed}\`). This brings back \`${model}@${to.version}\`, which was deployed there successfully as \`${assignment}\`.\n\nOpened by the policy of the stage; nobody asked for it. Merging it deploys it.\n`,
    labels: [rollbackLabel(stage)],
    requestedBy: null,
  };
}
