import type { Parent } from '../generated/schema-types.ts';
import { type CardData, textOf, textsOf } from './card-values.ts';

type Relation = Parent['relation'];

/** What the Hub calls the relations. */
const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['finetune', 'fine-tuned-from'],
  ['adapter', 'adapter-of'],
  ['quantized', 'quantized-from'],
  ['merge', 'merged-from'],
]);

const HUB_PAGE =
  /^https:\/\/(?:www\.)?huggingface\.co\/(?!datasets\/|spaces\/)([\w.-]+\/[\w.-]+)\/?$/;
const HUB_ID = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)?(?:@[\w.-]+)?$/;
const REGISTRY_VERSION = /^[a-z0-9-]+@v?\d+\.\d+\.\d+\S*$/;
const URI = /^(?:hf:\/\/\S+|[a-z][a-z0-9+.-]*:\/\/[^\s@]+)$/i;

/** The tag that transformers gives the cards of what its Trainer fine-tuned. */
const TRAINER = 'generated_from_trainer';

export interface Parents {
  readonly lineage: readonly Parent[];
  /** What is no name of a model that others could find. */
  readonly unknown: readonly string[];
}

/** The models this one was made from. */
export function readParents(card: CardData): Parents {
  const names = textsOf(card['base_model']);
  const relation = relationOf(card, names.length);
  const parents = names.map((name) => ({ name, parent: toUri(name) }));
  return {
    lineage: parents.flatMap(({ parent }) => (parent === null ? [] : [{ relation, parent }])),
    unknown: parents.filter(({ parent }) => parent === null).map(({ name }) => name),
  };
}

/** What the card says, or else plainly implies. */
function relationOf(card: CardData, count: number): Relation {
  const declared = RELATIONS.get(textOf(card['base_model_relation'])?.toLowerCase() ?? '');
  if (declared !== undefined) return declared;
  if (card['library_name'] === 'peft') return 'adapter-of';
  if (textsOf(card['tags']).includes(TRAINER)) return 'fine-tuned-from';
  return count > 1 ? 'merged-from' : 'derived-from';
}

function toUri(name: string): string | null {
  if (REGISTRY_VERSION.test(name)) return name.replace('@v', '@');
  const page = HUB_PAGE.exec(name)?.[1];
  if (page !== undefined) return `hf://${page}`;
  if (URI.test(name)) return name;
  return HUB_ID.test(name) ? `hf://${name}` : null;
}
