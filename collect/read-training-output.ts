import { checkDocument } from '../core/document/check-document.ts';
import { DOCUMENT_KINDS } from '../core/document/document-kinds.ts';
import type { MetadataLayer } from '../core/metadata/merge-layers.ts';
import type { Notice } from '../core/metadata/merge-log.ts';
import type { Findings, Reader, TrainingOutput } from './reader.ts';
import { dvcReader } from './readers/dvc.ts';
import { huggingFaceCardReader } from './readers/hugging-face-card.ts';
import { mlflowReader } from './readers/mlflow.ts';
import { plainFilesReader } from './readers/plain-files.ts';
import { weightsReader } from './readers/weights.ts';

/** The surest first: where two know the same field, the first has the last word. */
const READERS: readonly Reader[] = [
  mlflowReader,
  dvcReader,
  plainFilesReader,
  huggingFaceCardReader,
  weightsReader,
];

/** All that training left behind, by every reader that finds something. */
export async function readTrainingOutput(output: TrainingOutput): Promise<Findings> {
  const found = await Promise.all(READERS.map((reader) => reader.read(output)));
  const checked = found.flatMap(({ layers }) => layers.map(check));
  return {
    layers: checked.flatMap((one) => ('fields' in one ? [one] : [])),
    notices: [
      ...found.flatMap(({ notices }) => notices),
      ...checked.flatMap((one) => ('fields' in one ? [] : [one])),
    ],
  };
}

/** What a reader makes of a strange file may not fit the schema: then it is left out. */
function check({ from, fields }: MetadataLayer): MetadataLayer | Notice {
  if (DOCUMENT_KINDS.metadata.fits(fields)) return { from, fields };
  const checked = checkDocument('metadata', { file: from, text: JSON.stringify(fields) });
  const [first] = checked.ok ? [] : checked.problems;
  return { field: first?.field ?? '', message: `${from} is left out: ${first?.message ?? ''}` };
}
