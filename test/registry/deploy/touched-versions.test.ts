import { expect, it } from 'vitest';
import { touchedVersions } from '../../../registry/deploy/touched-versions.ts';
import { promoting } from './reconcile-run.ts';

it('names what came into a stage, what it replaces, what is retired, and each once', async () => {
  const promotions = await promoting();
  const touched = async () => {
    const outcomes = await promotions.reconcile();
    const { assignments } = promotions.repository.tags;
    return touchedVersions(outcomes, { assignments }).map(({ name }) => name);
  };
  expect(await touched()).toEqual(['iris@v1.1.0', 'iris@v1.0.0']);
  promotions.say('success');
  expect(await touched()).toEqual(['iris@v1.0.0']);
  expect(await touched()).toEqual([]);
  await promotions.mergeRetirement('other');
  expect(await touched()).toEqual([]);
  await promotions.mergeRetirement();
  expect(await touched()).toEqual(['iris@v1.1.0']);
});
