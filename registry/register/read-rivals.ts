import type { Champion } from '../../core/card/champion.ts';
import { RegistryError, type RegistryErrorCode } from '../../core/errors.ts';
import type { Evaluation, ModelVersion } from '../../core/generated/schema-types.ts';
import { findChampion } from '../../core/ledger/find-champion.ts';
import { findPredecessor } from '../../core/ledger/plan-registration.ts';
import { parseRecordedEvaluation } from '../../core/ledger/recorded-evaluation.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import type { ModelHistory, RecordedVersion } from '../../core/ports/releases.ts';
import type { ReadMetadata } from './read-metadata.ts';

/** What a version's page compares it with. */
export interface Rivals {
  /** Null: there is none, or nobody can tell what it was. */
  readonly previous: ModelVersion | null;
  /** Null: no stage holds a version, or it is the version before. */
  readonly champion: Champion | null;
}

export interface RivalFacts {
  readonly tag: VersionTag;
  readonly history: ModelHistory;
  readonly stages: readonly string[];
}

/**
 * The version before and the one in the last stage. What became of them must not keep this one,
 * whose tag is made, from being published.
 */
export async function readRivals(
  { tag, history, stages }: RivalFacts,
  read: ReadMetadata,
): Promise<Rivals> {
  const { versions, assignments } = history;
  const predecessor = findPredecessor(tag, versions);
  const previous = predecessor && (await readOrNull(predecessor, read));
  const held = findChampion(assignments, stages, versions);
  if (held === null || held.version === predecessor) return { previous, champion: null };
  const evaluation = await readEvaluation(held.version, read);
  const { stage, version } = held;
  return {
    previous,
    champion: evaluation && { stage, version: version.tag.version, evaluation },
  };
}

/** The tag carries the figures, which saves a call; where they are too many only metadata.json has them. */
async function readEvaluation(
  version: RecordedVersion,
  read: ReadMetadata,
): Promise<readonly Evaluation[] | null> {
  const figures = version.record?.figures ?? null;
  const recorded = figures === null ? null : parseRecordedEvaluation(figures);
  return recorded ?? (await readOrNull(version, read))?.evaluation ?? null;
}

async function readOrNull(
  version: RecordedVersion,
  read: ReadMetadata,
): Promise<ModelVersion | null> {
  try {
    return await read(version);
  } catch (error) {
    if (error instanceof RegistryError && LOST.has(error.code)) return null;
    throw error;
  }
}

/** Deleted, which GitHub does not tell from hidden, or not what its tag pins. */
const LOST: ReadonlySet<RegistryErrorCode> = new Set(['VERSION_DAMAGED', 'NOT_PERMITTED']);
