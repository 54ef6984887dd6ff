import type { PlacedFreeze } from './stage-policy.ts';

/** The freeze that holds now; null: none. */
export function findFreeze(
  _freezes: readonly PlacedFreeze[],
  _now: Date,
): { readonly name: string | null; readonly until: string; readonly line: number | null } | null {
  return null;
}
