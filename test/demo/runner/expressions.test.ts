import { describe, expect, it } from 'vitest';
import { interpolate, isMet } from '../../../demo/runner/expressions.ts';

const contexts = {
  github: { event_name: 'deployment', event: { deployment: { id: 7 } } },
  inputs: {},
};

describe('interpolate', () => {
  it.each([
    ['a value', 'id ${{ github.event.deployment.id }}', 'id 7'],
    ['what is not there, as nothing', '[${{ inputs.deployment }}]', '[]'],
    ['the first of two that is there', '${{ inputs.id || github.event.deployment.id }}', '7'],
    [
      'two in one text',
      '${{ github.event_name }}/${{ github.event.deployment.id }}',
      'deployment/7',
    ],
    ['no expression', 'plain $HOME', 'plain $HOME'],
  ])('fills in %s', (_, text, expected) => {
    expect(interpolate(text, contexts)).toBe(expected);
  });
});

describe('isMet', () => {
  it.each([
    ['no condition, after success', '', 'success', true],
    ['no condition, after a failure', '', 'failure', false],
    ['a condition that asks for no status, after a failure', 'true', 'failure', false],
    ['always, after a failure', 'always()', 'failure', true],
    [
      'failure, after a failure',
      "${{ failure() && github.event_name == 'deployment' }}",
      'failure',
      true,
    ],
    ['failure, after success', 'failure()', 'success', false],
    ['a condition that does not hold', "github.event_name == 'push'", 'success', false],
  ] as const)('answers for %s', (...[, condition, status, expected]) => {
    expect(isMet(condition, contexts, status)).toBe(expected);
  });
});
