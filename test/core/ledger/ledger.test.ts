import { expect, it } from 'vitest';
import { nextCounter } from '../../../core/ledger/ledger.ts';
import { AssignmentTag } from '../../../core/model/assignment-tag.ts';

it('begins the ledger of a model at 1, whatever other models have', () => {
  const foreignTags = [AssignmentTag.of('wine', 'production', 9)];
  expect(nextCounter({ assignments: [], foreignTags }, 'iris')).toBe(1);
});

it('takes no number that somebody else’s tag has, in any stage', () => {
  const foreignTags = [AssignmentTag.of('iris', 'staging', 3)];
  expect(nextCounter({ assignments: [], foreignTags }, 'iris')).toBe(4);
});
