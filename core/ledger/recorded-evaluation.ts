import { checkDocument } from '../document/check-document.ts';
import type { Evaluation } from '../generated/schema-types.ts';
import { mergeEvaluation } from '../metadata/merge-evaluation.ts';
import { MergeLog } from '../metadata/merge-log.ts';

/** A tag is read with a hundred others at once; what is longer is in metadata.json only. */
const LONGEST = 4_000;

/**
 * The figures of a version as its tag carries them, so that versions can be compared without reading
 * their metadata: JSON, without slices. Null: too long.
 */
export function formatRecordedEvaluation(evaluation: readonly Evaluation[]): string | null {
  const text = JSON.stringify(evaluation.map(({ slices: _slices, ...entry }) => entry));
  // A trailer is one line in which runs of blanks become one.
  const line = text.replace(/(?<=\s)\s|[^\S ]/gu, toEscape);
  return line.length > LONGEST ? null : line;
}

/** Null: the registry did not write this. */
export function parseRecordedEvaluation(line: string): readonly Evaluation[] | null {
  if (line.length > LONGEST) return null;
  const checked = checkDocument('metadata', { file: 'tag', text: `{"evaluation":${line}}` });
  if (!checked.ok || checked.value.evaluation === undefined) return null;
  return mergeEvaluation([{ from: 'tag', value: checked.value.evaluation }], new MergeLog());
}

function toEscape(blank: string): string {
  return `\\u${blank.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
