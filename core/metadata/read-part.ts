import { type CheckedDocument, checkPart } from '../document/check-document.ts';
import { type DocumentSource, parseText } from '../document/parse-text.ts';
import type { Problem } from '../errors.ts';
import type { MetadataFile } from '../generated/schema-types.ts';

type CheckedMetadata = CheckedDocument<MetadataFile>;

/** Reads a file of hyperparameters: a mapping of names to values. */
export function readHyperparameters(source: DocumentSource): CheckedMetadata {
  return checkPart('metadata', source, {
    base: ['training', 'hyperparameters'],
    wrap: (hyperparameters) => ({ training: { hyperparameters } }),
  });
}

/**
 * Reads a file of metrics: evaluation entries as in metadata.json, or a mapping of names to
 * figures, of which `measuredOn` says the data set: `iris-holdout` or `iris-holdout/test`.
 */
export function readMetrics(source: DocumentSource, measuredOn: string): CheckedMetadata {
  const parsed = parseText(source);
  if (!parsed.ok) return { ...parsed, read: undefined };
  if (Array.isArray(parsed.value)) {
    return checkPart('metadata', source, {
      base: ['evaluation'],
      wrap: (evaluation) => ({ evaluation }),
    });
  }
  const place = parsePlace(measuredOn);
  if (place === null) {
    return { ok: false, problems: [unplaced(source.file, measuredOn)], read: undefined };
  }
  return checkPart('metadata', source, {
    base: ['evaluation', 0, 'metrics'],
    wrap: (metrics) => ({ evaluation: [{ ...place, metrics }] }),
  });
}

export function parsePlace(text: string): { dataset: string; split?: string } | null {
  const { dataset, split } = /^(?<dataset>.+?)(?:\/(?<split>[^/]+))?$/.exec(text)?.groups ?? {};
  if (dataset === undefined || dataset.endsWith('/')) return null;
  return split === undefined ? { dataset } : { dataset, split };
}

function unplaced(file: string, measuredOn: string): Problem {
  const found = measuredOn === '' ? 'missing' : `'${measuredOn}' names no data set`;
  const message = `${found}; ${file} gives figures, and this input says what they were measured on, for example iris-holdout or iris-holdout/test`;
  return { file: null, line: null, column: null, field: 'dataset', message };
}
