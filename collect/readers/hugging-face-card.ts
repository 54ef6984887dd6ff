import { readdir } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { readEvalResults } from '../../core/hugging-face/eval-results.ts';
import { beginsWithFrontMatter } from '../../core/hugging-face/front-matter.ts';
import { type CardReading, readModelCard } from '../../core/hugging-face/read-model-card.ts';
import { leftOutAsTooLong } from '../../core/metadata/file-notices.ts';
import { readBeginning } from '../read-beginning.ts';
import { type Findings, NOTHING_FOUND, type Reader, type TrainingOutput } from '../reader.ts';
import { shownPath } from '../shown-path.ts';

/** Room for the results of a benchmark of hundreds of data sets, and for the text below. */
const LONGEST = 1024 * 1024;
const RESULTS = '.eval_results';
const MOST_RESULT_FILES = 100;

/** The model card that `save_pretrained` and the Hub keep beside the weights. */
export const huggingFaceCardReader: Reader = {
  name: 'hugging-face-card',
  async read(output: TrainingOutput): Promise<Findings> {
    for (const path of findReadmes(output.artifactFiles)) {
      const card = await readCard(path, output);
      if (card === null) continue;
      return toFindings([card, ...(await readResultFiles(dirname(path), output))]);
    }
    return NOTHING_FOUND;
  },
};

interface NamedReading extends CardReading {
  readonly from: string;
}

/** The nearest to the root first. */
function findReadmes(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => basename(file).toLowerCase() === 'readme.md')
    .sort((a, b) => depthOf(a) - depthOf(b) || (a < b ? -1 : 1));
}

function depthOf(path: string): number {
  return path.split(sep).length;
}

async function readCard(path: string, { directory }: TrainingOutput): Promise<NamedReading | null> {
  const from = shownPath(path, directory);
  const beginning = await readBeginning(path, LONGEST);
  if (beginning === null) return null;
  const { text, isWhole } = beginning;
  const reading = readModelCard({ file: from, text });
  if (reading !== null) return { from, ...reading };
  // Within its bound, the beginning may hold only a part of the front matter.
  return isWhole || !beginsWithFrontMatter(text) ? null : tooLong(from);
}

async function readResultFiles(
  folder: string,
  { directory }: TrainingOutput,
): Promise<readonly NamedReading[]> {
  const names = await readdir(join(folder, RESULTS)).catch(() => []);
  const chosen = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  const paths = chosen.slice(0, MOST_RESULT_FILES).map((name) => join(folder, RESULTS, name));
  const readings = await Promise.all(paths.map((path) => readResults(path, directory)));
  return readings.filter((reading) => reading !== null);
}

async function readResults(path: string, directory: string): Promise<NamedReading | null> {
  const from = shownPath(path, directory);
  const beginning = await readBeginning(path, LONGEST);
  if (beginning === null) return null;
  if (!beginning.isWhole) return tooLong(from);
  return { from, ...readEvalResults({ file: from, text: beginning.text }) };
}

function tooLong(from: string): NamedReading {
  return { from, fields: {}, notices: [leftOutAsTooLong(from, LONGEST)] };
}

function toFindings(readings: readonly NamedReading[]): Findings {
  return {
    layers: readings
      .filter(({ fields }) => Object.keys(fields).length > 0)
      .map(({ from, fields }) => ({ from, fields })),
    notices: readings.flatMap(({ notices }) => notices),
  };
}
