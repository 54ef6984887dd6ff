import { describe, expect, it } from 'vitest';
import { findUnpinned, findWrongInputs } from '../../tools/lint-workflows.ts';

const COMMIT = '11bd71901bbe5b1630ceea73d27597364c9af683';

describe('pinned actions', () => {
  it.each([
    `- uses: actions/checkout@${COMMIT} # v4.2.2`,
    `  uses: actions/checkout@${COMMIT} # v4`,
    '- uses: ./action/deploy',
    '- uses: gh-model-registry/model-registry@v1',
    '- uses: gh-model-registry/model-registry/bot@v1',
  ])('lets %s pass', (line) => {
    expect(findUnpinned('a.yml', line)).toEqual([]);
  });

  it.each([
    '- uses: actions/checkout@v4',
    '- uses: "actions/checkout@main"',
    `- uses: actions/checkout@${COMMIT}`,
    `- uses: actions/checkout@${COMMIT} # main`,
    '- uses: actions/checkout@11bd719 # v4.2.2',
    '- uses: gh-model-registry/model-registry-fork@v1',
  ])('refuses %s', (line) => {
    expect(findUnpinned('a.yml', `jobs:\n${line}`)).toEqual([expect.stringMatching(/^a\.yml:2 /)]);
  });
});

describe('the inputs of our own actions', () => {
  const workflow = (inputs: string) => `steps:
  - uses: gh-model-registry/model-registry@v1
    with: ${inputs}
`;

  it('lets known inputs pass', () => {
    expect(findWrongInputs('a.yml', workflow('{ model: iris, path: out }'))).toEqual([]);
  });

  it('names an input that the action does not have, and its line', () => {
    expect(findWrongInputs('a.yml', workflow('{ model: iris, path: out, metric: m }'))).toEqual([
      'a.yml:2 action.yml has no input "metric"',
    ]);
  });

  it('names an input that is needed', () => {
    expect(findWrongInputs('a.yml', workflow('{ model: iris }'))).toEqual([
      'a.yml:2 action.yml needs the input "path"',
    ]);
  });

  it('says when there is no such action', () => {
    expect(findWrongInputs('a.yml', 'steps: [{ uses: ./nowhere }]')).toEqual([
      'a.yml:1 there is no nowhere/action.yml',
    ]);
  });
});
