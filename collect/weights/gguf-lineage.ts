import type { Parent } from '../../core/generated/schema-types.ts';
import type { GgufPairs } from './gguf-pairs.ts';
import type { KeyValuePairs } from './key-value-pairs.ts';

type Relation = Parent['relation'];

const MOST_PARENTS = 100;

/**
 * The models that a GGUF file names as its origin, where it gives their address. `isQuantized`
 * tells whether any tensor is.
 */
export function findParents({ texts, numbers }: GgufPairs, isQuantized: boolean): Parent[] {
  const converted: Relation = isQuantized ? 'quantized-from' : 'derived-from';
  const isAdapter = texts.get('general.type') === 'adapter';
  const name = plain(texts.get('general.name'));
  const count = Math.min(numbers.get('general.base_model.count') ?? 0, MOST_PARENTS);
  const bases = Array.from({ length: count }, (_, index) => `general.base_model.${index}`);
  return [
    ...toParents(texts, 'general.source', converted),
    ...bases.flatMap((base) => {
      // A base model is the parent of what was converted, unless it is that very model.
      const isItself = name !== '' && name === plain(texts.get(`${base}.name`));
      const relation = isItself ? converted : 'derived-from';
      return toParents(texts, base, isAdapter ? 'adapter-of' : relation);
    }),
  ];
}

/** "Llama 3.1 8B" and "llama-3.1-8b" are one name. */
function plain(name = ''): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function toParents(texts: KeyValuePairs, prefix: string, relation: Relation): readonly Parent[] {
  const doi = texts.get(`${prefix}.doi`)?.replace(/^(?:doi:|https?:\/\/doi\.org\/)?/i, '');
  const addresses = [
    texts.get(`${prefix}.repo_url`),
    texts.get(`${prefix}.url`),
    doi && `https://doi.org/${doi}`,
  ];
  const parent = addresses.find((address) => address !== undefined && isAddress(address));
  return parent ? [{ relation, parent }] : [];
}

/** One with a password would publish it. */
function isAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return (
    url !== null &&
    /^(?:https?|hf):$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    !/\s/.test(text)
  );
}
