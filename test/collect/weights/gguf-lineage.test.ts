import { describe, expect, it } from 'vitest';
import { findParents } from '../../../collect/weights/gguf-lineage.ts';

const BASE = 'general.base_model.0';
const URL = 'https://huggingface.co/acme/tiny';

function parentsOf(texts: Record<string, string>, isQuantized = true) {
  const numbers = new Map([['general.base_model.count', 1]]);
  return findParents({ texts: new Map(Object.entries(texts)), numbers }, isQuantized);
}

describe('findParents', () => {
  const itself = { 'general.name': 'Tiny-1.5B', [`${BASE}.name`]: 'tiny 1.5b' };

  it.each<[string, Record<string, string>, string]>([
    ['its source', { 'general.source.repo_url': URL }, 'quantized-from'],
    ['a base model', { [`${BASE}.repo_url`]: URL }, 'derived-from'],
    ['a base model of its own name', { ...itself, [`${BASE}.url`]: URL }, 'quantized-from'],
    [
      'the base model of an adapter',
      { 'general.type': 'adapter', [`${BASE}.repo_url`]: URL },
      'adapter-of',
    ],
  ])('relates what is quantised to %s', (_, texts, relation) => {
    expect(parentsOf(texts)).toEqual([{ relation, parent: URL }]);
  });

  it.each<[string, Record<string, string>]>([
    ['its source', { 'general.source.url': URL }],
    ['a base model of its own name', { ...itself, [`${BASE}.url`]: URL }],
    ['a base model, both without a name', { [`${BASE}.url`]: URL }],
  ])('derives what is not quantised from %s', (_, texts) => {
    expect(parentsOf(texts, false)).toEqual([{ relation: 'derived-from', parent: URL }]);
  });

  it.each(['10.1000/182', 'doi:10.1000/182', 'https://doi.org/10.1000/182'])(
    'makes an address of the DOI %s',
    (doi) => {
      const [parent] = parentsOf({ [`${BASE}.doi`]: doi });
      expect(parent?.parent).toBe('https://doi.org/10.1000/182');
    },
  );

  it('takes the next address where one is none', () => {
    const texts = { [`${BASE}.repo_url`]: 'acme/tiny', [`${BASE}.url`]: URL };
    expect(parentsOf(texts)).toEqual([{ relation: 'derived-from', parent: URL }]);
  });

  it.each([
    ['a name only', { [`${BASE}.name`]: 'Tiny' }],
    ['an address with a password', { [`${BASE}.url`]: 'https://alice:secret@example.com/tiny' }],
    ['an address with a user', { [`${BASE}.url`]: 'https://token@example.com/tiny' }],
    ['a script', { [`${BASE}.url`]: 'javascript:alert(1)' }],
    ['an address on two lines', { [`${BASE}.url`]: 'https://example.com/\ntiny' }],
    ['a base model beyond the count', { 'general.base_model.1.url': URL }],
  ])('leaves out %s', (_, texts) => {
    expect(parentsOf(texts)).toEqual([]);
  });

  it('looks for no more base models than a hundred', () => {
    const numbers = new Map([['general.base_model.count', 2 ** 32 - 1]]);
    const texts = new Map([99, 100].map((at) => [`general.base_model.${at}.url`, URL]));
    expect(findParents({ texts, numbers }, false)).toHaveLength(1);
  });
});
