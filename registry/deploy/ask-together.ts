import { VersionTag } from '../../core/model/version-tag.ts';
import type { PathChange } from '../../core/ports/deployments.ts';
import type { Catalog } from '../../core/ports/promotions.ts';
import { type Pointer, pointerPath } from '../../core/promotion/pointer.ts';
import type { StepContext } from './reconcile-ports.ts';

export interface AskedTogether {
  readonly change: PathChange | null;
  /** Has the versions that were asked for; others it reads. */
  readonly catalog: Catalog;
}

/** Asks in one moment who changed the pointer and what the versions are: that makes one call. */
export async function askTogether(
  wanted: readonly (Pointer | null)[],
  { stage, ports }: StepContext,
): Promise<AskedTogether> {
  const { catalog, changes } = ports;
  const tags = wanted.flatMap((one) =>
    one === null ? [] : [VersionTag.of(stage.model, one.version)],
  );
  const asked = changes.lastChange(pointerPath(stage));
  const found = catalog.findAll(tags);
  // Whoever needs the versions hears of it; until then it is nobody's failure.
  found.catch(() => {});
  const names = namesOf(tags);
  return {
    change: await asked,
    catalog: {
      find: (tag) => catalog.find(tag),
      findAll: (others) => (namesOf(others) === names ? found : catalog.findAll(others)),
    },
  };
}

function namesOf(tags: readonly VersionTag[]): string {
  return tags.map(({ name }) => name).join(' ');
}
