import { isMapping } from '../document/field-path.ts';
import { type DocumentSource, parseText } from '../document/parse-text.ts';
import type { MetadataFile, PartialTraining, Tags } from '../generated/schema-types.ts';
import { leftOutFile, noticeAbout } from '../metadata/file-notices.ts';
import type { Notice } from '../metadata/merge-log.ts';
import { type CardData, textOf, textsOf } from './card-values.ts';
import { collectResults } from './collect-results.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readLicense } from './license.ts';
import { readModelIndex } from './model-index.ts';
import { readParents } from './parents.ts';
import { findDescription } from './text/description.ts';
import { readDocumentation } from './text/documentation.ts';
import { shorten } from './text/plain-text.ts';
import { readSections } from './text/sections.ts';
import { readTrainingData } from './training-data.ts';

/** What a card tells, and what it says in vain. */
export interface CardReading {
  readonly fields: MetadataFile;
  readonly notices: readonly Notice[];
}

const LONGEST = 2_000;

/** What only a model's card has. */
const OF_MODELS = ['base_model', 'library_name', 'pipeline_tag', 'model-index', 'model_name'];
const OF_ANY_CARD = ['license', 'license_name', 'language', 'datasets', 'metrics', 'tags'];
/** What the cards of data sets and apps have, and the pages of a site. */
const OF_OTHERS = [
  'dataset_info',
  'task_categories',
  'size_categories',
  'configs',
  'sdk',
  'layout',
];

/** What a package is called where the Hub has another name. */
const PACKAGES: ReadonlyMap<string, string> = new Map([
  ['sklearn', 'scikit-learn'],
  ['pytorch', 'torch'],
]);

/** Reads a model card of the Hugging Face Hub; null where the text is none. */
export function readModelCard({ file, text }: DocumentSource): CardReading | null {
  const halves = splitFrontMatter(text);
  if (halves === null) return null;
  const parsed = parseText({ file, text: halves.yaml });
  if (!parsed.ok) return { fields: {}, notices: [leftOutFile(file, parsed.problems)] };
  const card = parsed.value;
  return isMapping(card) && isModelCard(card) ? readCard(file, card, halves.body) : null;
}

function isModelCard(card: CardData): boolean {
  const has = (names: readonly string[]): boolean =>
    names.some((name) => Object.hasOwn(card, name));
  return has(OF_MODELS) || (has(OF_ANY_CARD) && !has(OF_OTHERS));
}

function readCard(file: string, card: CardData, body: string): CardReading {
  const { lineage, unknown } = readParents(card);
  const { evaluation, leftOut } = collectResults(readModelIndex(card));
  const { datasets, unpinned } = readTrainingData(card);
  const framework = readFramework(card);
  const training: PartialTraining = {
    ...(datasets.length > 0 && { datasets: [...datasets] }),
    ...(framework !== null && { framework: { name: framework } }),
  };
  return {
    fields: {
      ...readText(card, body),
      ...(Object.keys(training).length > 0 && { training }),
      ...(evaluation.length > 0 && { evaluation: [...evaluation] }),
      ...(lineage.length > 0 && { lineage: [...lineage] }),
      ...readTags(card),
    },
    notices: [
      ...noticeAbout({ field: 'evaluation', what: `${file} reports in vain` }, leftOut),
      ...noticeAbout(
        {
          field: 'lineage',
          what: `${file} has a base_model that is no model of the Hub and no URI`,
        },
        unknown,
      ),
      ...noticeAbout(
        {
          field: 'training.datasets',
          what: `${file} names data sets without a version, which are left out`,
        },
        unpinned,
      ),
    ],
  };
}

function readText(
  card: CardData,
  body: string,
): Pick<MetadataFile, 'description' | 'documentation'> {
  const sections = readSections(body);
  const description = findDescription(sections);
  const documentation = { ...readDocumentation(sections), ...readLicense(card) };
  return {
    ...(description !== null && { description: shorten(description, LONGEST) }),
    ...(Object.keys(documentation).length > 0 && { documentation }),
  };
}

function readFramework(card: CardData): string | null {
  const name = textOf(card['library_name']);
  return name === null ? null : (PACKAGES.get(name) ?? name);
}

/** Lists are one text, since a tag has one value. */
function readTags(card: CardData): Pick<MetadataFile, 'tags'> {
  const tags: Tags = {};
  for (const name of ['pipeline_tag', 'language', 'tags']) {
    const value = textsOf(card[name]).join(', ');
    if (value !== '') tags[name] = shorten(value, LONGEST);
  }
  return Object.keys(tags).length > 0 ? { tags } : {};
}
