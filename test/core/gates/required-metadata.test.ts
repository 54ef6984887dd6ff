import { describe, expect, it } from 'vitest';
import { evaluateRequiredMetadata } from '../../../core/gates/required-metadata.ts';
import type { ModelVersion } from '../../../core/generated/schema-types.ts';
import { aModelVersion } from '../../builders/model-version.ts';

describe('evaluateRequiredMetadata', () => {
  const version: ModelVersion = aModelVersion({
    documentation: { intendedUse: 'Teaching.', limitations: '', privacy: ' \n', links: [] },
    tags: {},
    training: {
      datasets: [{ name: 'iris', license: 'MIT' }, { name: 'more' }],
      hyperparameters: { depth: 0, bootstrap: false, nothing: null },
    },
  });

  it.each([
    'documentation.intendedUse',
    'training.hyperparameters.depth',
    'training.hyperparameters.bootstrap',
    'owners',
    'source.dirty',
    'owners[]',
    'training.datasets[].name',
    'training.datasets[]',
  ])('passes where %s is there', (path) => {
    expect(required([path]).outcome).toBe('passed');
  });

  it.each([
    ['absent', 'documentation.license'],
    ['below what is absent', 'interface.inputs.name'],
    ['an empty text', 'documentation.limitations'],
    ['an empty list', 'documentation.links'],
    ['an empty mapping', 'tags'],
    ['null', 'training.hyperparameters.nothing'],
    ['of every object', 'documentation.constructor'],
    ['of every list', 'owners.length'],
    ['blank', 'documentation.privacy'],
    ['an element of an empty list', 'documentation.links[].url'],
    ['an element of what is no list', 'documentation.intendedUse[]'],
    ['an element of what is absent', 'interface.inputs[].name'],
    ['read through a list without []', 'training.datasets.name'],
  ])('fails where the field is %s', (_, path) => {
    expect(required([path])).toEqual({
      gate: 'required-metadata',
      outcome: 'failed',
      reason: `Missing from metadata.json: ${path}.`,
    });
  });

  it('names all that is missing, and only that', () => {
    expect(required(['owners', 'documentation.license', 'tags']).reason).toBe(
      'Missing from metadata.json: documentation.license, tags.',
    );
  });

  it('names each element that lacks the field', () => {
    expect(required(['training.datasets[].license']).reason).toBe(
      'Missing from metadata.json: training.datasets[1].license.',
    );
  });

  it('names a few of many, and each once', () => {
    const path = Array.from({ length: 30 }, (_, at) => `documentation.x${at}`);
    expect(required([...path, ...path]).reason).toMatch(/x19 and 10 more\.$/);
  });

  function required(rule: string[]) {
    return evaluateRequiredMetadata(rule, { challenger: version, champion: null });
  }
});
