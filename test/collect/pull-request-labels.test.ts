import { expect, it } from 'vitest';
import { readPullRequestLabels } from '../../collect/pull-request-labels.ts';

it('reads the labels of the pull request that started the workflow', () => {
  const labels = [{ id: 1, name: 'bump:minor' }, { name: 'data' }];
  expect(readPullRequestLabels({ pull_request: { number: 5, labels } })).toEqual([
    'bump:minor',
    'data',
  ]);
  expect(readPullRequestLabels({ pull_request: { labels: [] } })).toEqual([]);
});

it.each([
  ['nothing', null],
  ['a push', { ref: 'refs/heads/main' }],
  ['no labels', { pull_request: { number: 5 } }],
  ['labels that are no list', { pull_request: { labels: 'bump:minor' } }],
])('knows of none where the event tells of %s', (_, event) => {
  expect(readPullRequestLabels(event)).toBeNull();
});

it('passes over what is no label', () => {
  const labels = [null, 'x', { name: 7 }, { name: 'bump:patch' }];
  expect(readPullRequestLabels({ pull_request: { labels } })).toEqual(['bump:patch']);
});
