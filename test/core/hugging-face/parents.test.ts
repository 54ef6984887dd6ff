import { describe, expect, it } from 'vitest';
import { readParents } from '../../../core/hugging-face/parents.ts';

describe('the parents of a card', () => {
  it.each([
    ['finetune', 'fine-tuned-from'],
    ['adapter', 'adapter-of'],
    ['quantized', 'quantized-from'],
    ['merge', 'merged-from'],
    ['unheard-of', 'derived-from'],
  ])('have the relation "%s"', (base_model_relation, relation) => {
    const card = { base_model: 'acme/base', base_model_relation };
    expect(readParents(card).lineage).toEqual([{ relation, parent: 'hf://acme/base' }]);
  });

  it.each([
    ['one parent', { base_model: 'a' }, 'derived-from'],
    ['several parents', { base_model: ['a', 'b'] }, 'merged-from'],
    ['the library peft', { base_model: 'a', library_name: 'peft' }, 'adapter-of'],
    ["the Trainer's tag", { base_model: 'a', tags: ['generated_from_trainer'] }, 'fine-tuned-from'],
  ])('have a relation that follows from %s', (_, card, relation) => {
    expect(readParents(card).lineage[0]?.relation).toBe(relation);
  });

  it.each([
    ['distilbert-base-uncased', 'hf://distilbert-base-uncased'],
    ['https://huggingface.co/acme/base', 'hf://acme/base'],
    ['iris-base@v1.0.0', 'iris-base@1.0.0'],
    ['s3://acme/base', 's3://acme/base'],
  ])('are written as URIs: %s', (base_model, parent) => {
    expect(readParents({ base_model })).toMatchObject({ lineage: [{ parent }], unknown: [] });
  });

  it.each(['./out/base', '/home/me/base', 'https://user:word@example.com/x', 'two words'])(
    'are left out where nobody else would find them: %s',
    (base_model) => {
      expect(readParents({ base_model })).toEqual({ lineage: [], unknown: [base_model] });
    },
  );
});
