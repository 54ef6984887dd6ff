import type { Interface, Parent, Weights } from '../../core/generated/schema-types.ts';

/** What the header of one weights file tells. */
export interface WeightsHeader {
  readonly weights: Omit<Weights[number], 'path'>;
  /** Its name or SPDX identifier; null: not said. */
  readonly license: string | null;
  readonly parents: readonly Parent[];
  /** null: not said, or not in full. */
  readonly interface: Interface | null;
  /** Files that hold a part of the weights, from the folder of this one. */
  readonly externalFiles: readonly string[];
}
