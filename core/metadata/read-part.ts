import { type CheckedDocument, checkPart } from '../document/check-document.ts';
import type { Fault } from '../document/fault.ts';
import { renderFieldPath } from '../document/field-path.ts';
import type { Locator } from '../document/locator.ts';
import { type DocumentSource, parseText } from '../document/parse-text.ts';
import { oneLine } from '../document/wording.ts';
import type { Problem } from '../errors.ts';
import type { MeasuredEvaluation, MetadataFile } from '../generated/schema-types.ts';
import {
  type TracedEvaluation,
  traceEvaluation,
  traceSlicesFile,
} from './metrics/trace-evaluation.ts';
import { traceBack, untrace } from './metrics/traced.ts';

type CheckedMetadata = CheckedDocument<MetadataFile>;

/** Reads a file of hyperparameters: a mapping of names to values. */
export function readHyperparameters(source: DocumentSource): CheckedMetadata {
  return checkPart('metadata', source, {
    base: ['training', 'hyperparameters'],
    wrap: (hyperparameters) => ({ training: { hyperparameters } }),
  });
}

/**
 * Reads a file of metrics: evaluation entries as in metadata.json, or figures in another shape, of
 * which `measuredOn` says the data set unless they do: `iris-holdout` or `iris-holdout/test`.
 */
export function readMetrics(source: DocumentSource, measuredOn: string): CheckedMetadata {
  return readEvaluation(source, (value) => traceEvaluation(value, measuredOn));
}

/** Reads a file of slices; `whole` is what another file knows of all the data. */
export function readSlices(
  source: DocumentSource,
  measuredOn: string,
  whole: MeasuredEvaluation | null,
): CheckedMetadata {
  return readEvaluation(source, (value) => traceSlicesFile(value, measuredOn, whole));
}

function readEvaluation(
  source: DocumentSource,
  trace: (value: unknown) => TracedEvaluation,
): CheckedMetadata {
  const parsed = parseText(source);
  if (!parsed.ok) return { ...parsed, read: undefined };
  const { evaluation, faults, objection } = trace(parsed.value);
  const checked = checkPart('metadata', source, {
    base: ([_evaluation, ...path]) => traceBack(evaluation, path),
    wrap: () => ({ evaluation: untrace(evaluation) }),
  });
  if (faults.length === 0 && objection === null) return checked;
  const misfits = faults.map((fault) => locate(source.file, fault, parsed.locator));
  const others = checked.ok ? [] : checked.problems;
  return {
    ok: false,
    problems: [
      ...(objection === null ? [] : [unplaced(source.file, objection)]),
      ...misfits,
      ...others.filter(({ field }) => !misfits.some((misfit) => isWithin(field, misfit.field))),
    ],
    read: undefined,
  };
}

/** What is said of the field is not said again of what it holds. */
function isWithin(field: string, outer: string): boolean {
  return field === outer || field.startsWith(`${outer}.`) || field.startsWith(`${outer}[`);
}

function locate(file: string, { path, message }: Fault, locator: Locator): Problem {
  const field = renderFieldPath(path);
  return { file, ...locator.nearest(path), field, message: oneLine(message) };
}

function unplaced(file: string, objection: string): Problem {
  const message = oneLine(`${objection} (${file})`);
  return { file: null, line: null, column: null, field: 'dataset', message };
}
