import { expect, it } from 'vitest';
import { evaluateDefaultBranch } from '../../../core/gates/default-branch.ts';
import { aContest } from './contest.ts';

it.each([
  [true, 'passed', /is on the default branch/],
  [false, 'failed', /is not on the default branch/],
  [null, 'unknown', /could not be looked up/],
] as const)('says of a commit on the default branch (%s) that it has %s', (...row) => {
  const [onDefaultBranch, outcome, reason] = row;
  expect(evaluateDefaultBranch({ ...aContest(), onDefaultBranch })).toEqual({
    gate: 'default-branch',
    outcome,
    reason: expect.stringMatching(reason),
  });
});
