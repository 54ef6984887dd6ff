import { RegistryError } from '../../core/errors.ts';
import { findSpentDrafts, type SpentDraft } from '../../core/ledger/drafts.ts';
import type { ModelHistory } from '../../core/ports/releases.ts';
import { readLeftMetadata } from './left-metadata.ts';
import type { RegisteredVersion, RegistrationPorts } from './registration.ts';

export interface Sweep {
  readonly history: ModelHistory;
  readonly draftTag: string;
  /** The version that settled the request; null: it was refused. */
  readonly settled: RegisteredVersion | null;
}

/** Deletes the drafts that dead runs left, once their request is settled. */
export async function sweepDrafts(
  { history, draftTag, settled }: Sweep,
  ports: RegistrationPorts,
): Promise<void> {
  const taken = new Set(history.versions.map(({ tag }) => tag.version));
  if (settled !== null) taken.add(settled.tag.version);
  const now = ports.clock();
  for (const draft of findSpentDrafts(history, { draftTag, now })) {
    if (draft.id === settled?.releaseId) continue;
    if (draft.expired || (await isHarmless(draft, taken, ports))) {
      await ports.releases.delete(draft.id);
    }
  }
}

/**
 * A tag can only name a draft that holds its metadata.json: without one, or where its number is
 * taken, nobody's version is lost with the draft.
 */
async function isHarmless(
  { id }: SpentDraft,
  taken: ReadonlySet<string>,
  { releases, assets }: RegistrationPorts,
): Promise<boolean> {
  const draft = await releases.find(id);
  if (draft === null || !draft.draft) return false;
  try {
    const left = await readLeftMetadata(draft, assets);
    return left === null || taken.has(left.metadata.version);
  } catch (error) {
    // Its owner lives, and has just taken it away; or nobody can tell what it is.
    if (error instanceof RegistryError) return false;
    throw error;
  }
}
