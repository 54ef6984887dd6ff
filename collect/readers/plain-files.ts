import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckedDocument } from '../../core/document/check-document.ts';
import type { DocumentSource } from '../../core/document/parse-text.ts';
import type { MetadataFile } from '../../core/generated/schema-types.ts';
import { leftOutAsTooLong, leftOutFile } from '../../core/metadata/file-notices.ts';
import type { MetadataLayer } from '../../core/metadata/merge-layers.ts';
import type { Notice } from '../../core/metadata/merge-log.ts';
import { findWhole } from '../../core/metadata/metrics/places.ts';
import { readHyperparameters, readMetrics, readSlices } from '../../core/metadata/read-part.ts';
import { outputFolders } from '../output-folders.ts';
import { readBeginning } from '../read-beginning.ts';
import type { Findings, Reader, TrainingOutput } from '../reader.ts';
import { shownPath } from '../shown-path.ts';

const LONGEST = 4 * 1024 * 1024;

type Kind = 'hyperparameters' | 'metrics' | 'slices';

/** The surest first; slices last, since they may need the figures of all the data. */
const KNOWN: ReadonlyMap<string, Kind> = new Map([
  ...named('hyperparameters', 'hyperparameters'),
  ...named('params', 'hyperparameters'),
  ...named('metrics', 'metrics'),
  ...named('evaluation', 'metrics'),
  ['classification_report.json', 'metrics'],
  ...named('slices', 'slices'),
]);

/** What DVC's own reader knows better, in the root of a DVC project. */
const OF_DVC = /^(?:params|metrics)\./;

/** Reads the files that training leaves under the names that everybody gives them. */
export const plainFilesReader: Reader = {
  name: 'files',
  async read(output: TrainingOutput): Promise<Findings> {
    const folders = outputFolders(output);
    const found = await Promise.all(folders.map((folder) => readFolder(folder, output)));
    return {
      layers: found.flatMap(({ layers }) => layers),
      notices: found.flatMap(({ notices }) => notices),
    };
  },
};

function named(stem: string, kind: Kind): readonly (readonly [string, Kind])[] {
  return ['json', 'yml', 'yaml'].map((extension) => [`${stem}.${extension}`, kind]);
}

async function readFolder(folder: string, output: TrainingOutput): Promise<Findings> {
  let findings: Findings = { layers: [], notices: [] };
  for (const name of await findNames(folder, output.directory)) {
    const { layers, notices } = findings;
    const read = await readKnown(join(folder, name), { name, output, layers });
    findings = {
      layers: [...layers, ...read.layers],
      notices: [...notices, ...read.notices],
    };
  }
  return findings;
}

/** In the order of what is known. */
async function findNames(folder: string, directory: string): Promise<readonly string[]> {
  const present = new Set(await readdir(folder).catch(() => []));
  const isDvcProject = folder === directory && present.has('dvc.yaml');
  return [...KNOWN.keys()].filter(
    (name) => present.has(name) && !(isDvcProject && OF_DVC.test(name)),
  );
}

interface Surroundings {
  readonly name: string;
  readonly output: TrainingOutput;
  /** What the files before it in the folder hold. */
  readonly layers: readonly MetadataLayer[];
}

async function readKnown(path: string, around: Surroundings): Promise<Findings> {
  const from = shownPath(path, around.output.directory);
  const beginning = await readBeginning(path, LONGEST);
  if (beginning === null) return leftOut(leftOutFile(from, []));
  if (!beginning.isWhole) return leftOut(leftOutAsTooLong(from, LONGEST));
  const checked = check({ file: from, text: beginning.text }, around);
  if (!checked.ok) return leftOut(leftOutFile(from, checked.problems));
  return { layers: [{ from, fields: checked.value }], notices: [] };
}

function leftOut(notice: Notice): Findings {
  return { layers: [], notices: [notice] };
}

function check(
  source: DocumentSource,
  { name, output, layers }: Surroundings,
): CheckedDocument<MetadataFile> {
  const { measuredOn } = output;
  switch (KNOWN.get(name)) {
    case 'hyperparameters':
      return readHyperparameters(source);
    case 'slices': {
      const known = layers.flatMap(({ fields }) => fields.evaluation ?? []);
      return readSlices(source, measuredOn, findWhole(known, measuredOn));
    }
    default:
      return readMetrics(source, measuredOn);
  }
}
