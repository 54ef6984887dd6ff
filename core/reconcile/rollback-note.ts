import type { Deployment } from '../ports/deployments.ts';

/** What came of the rollback that the policy wants after a failed deployment. */
export type RollbackNote =
  | { readonly kind: 'proposed'; readonly pullRequest: number }
  /** The pull request was closed, so somebody decided otherwise. */
  | { readonly kind: 'left'; readonly pullRequest: number };

const PATTERN = /^Rollback (?<kind>proposed|left): #(?<number>[1-9]\d{0,9})$/;

/** The description of the status that keeps it, so that it is not asked for twice. */
export function formatRollbackNote({ kind, pullRequest }: RollbackNote): string {
  return `Rollback ${kind}: #${pullRequest}`;
}

/** Null: none was proposed yet. */
export function findRollbackNote({ statuses }: Deployment): RollbackNote | null {
  for (const { description } of statuses.toReversed()) {
    const { kind, number } = PATTERN.exec(description)?.groups ?? {};
    if (kind === undefined || number === undefined) continue;
    return { kind: kind === 'left' ? 'left' : 'proposed', pullRequest: Number(number) };
  }
  return null;
}
