import { expect, it } from 'vitest';
import { nextAssignmentTag } from '../../../core/ledger/ledger.ts';
import { AssignmentTag } from '../../../core/model/assignment-tag.ts';

const IRIS = { model: 'iris', stage: 'production' };

it('begins the ledger of a model at 1, whatever other models have', () => {
  const foreignTags = [AssignmentTag.of('wine', 'production', 9)];
  expect(nextAssignmentTag({ assignments: [], foreignTags }, IRIS).name).toBe('iris#production#1');
});

it('takes no number that somebody else’s tag has, in any stage', () => {
  const foreignTags = [AssignmentTag.of('iris', 'staging', 3)];
  expect(nextAssignmentTag({ assignments: [], foreignTags }, IRIS).name).toBe('iris#production#4');
});
