import { expect, it } from 'vitest';
import { findPlaces } from '../../../core/reconcile/find-places.ts';
import { aDeployment, anAssignment } from '../../builders/ledger.ts';

const RETIRED = anAssignment('iris#production!#2', '1.0.0', { kind: 'retirement' });
const FIRST = anAssignment('iris#production#1', '1.0.0');

function placesOf(facts: Partial<Parameters<typeof findPlaces>[0]>): readonly string[] {
  const none = { pointers: [], assignments: [], deployments: [] };
  return findPlaces({ ...none, ...facts }, ['staging', 'production']).map(
    ({ model, stage }) => `${model}/${stage}`,
  );
}

function pointer(model: string, stage: string) {
  return { model, stage, path: `models/${model}/${stage}.yml`, text: '' };
}

it('orders by model, then by the stages of the configuration, then the others', () => {
  const pointers = [
    ...[pointer('rose', 'staging'), pointer('iris', 'aside'), pointer('iris', 'production')],
    pointer('iris', 'staging'),
  ];
  expect(placesOf({ pointers })).toEqual([
    ...['iris/staging', 'iris/production', 'iris/aside', 'rose/staging'],
  ]);
});

it('has what the ledger holds although the pointer is gone', () => {
  expect(placesOf({ assignments: [FIRST] })).toEqual(['iris/production']);
  expect(placesOf({ assignments: [FIRST, RETIRED] })).toEqual([]);
});

it('has what runs although the stage was emptied', () => {
  const assignments = [FIRST, RETIRED];
  const running = [aDeployment(FIRST, ['success'])];
  expect(placesOf({ assignments, deployments: running })).toEqual(['iris/production']);
  const ended = [aDeployment(FIRST, ['success', 'inactive'])];
  expect(placesOf({ assignments, deployments: ended })).toEqual([]);
});
