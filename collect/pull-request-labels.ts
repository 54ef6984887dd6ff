import { valueAt } from '../core/document/field-path.ts';

/**
 * The labels of the pull request that started the workflow, from the content of the file that
 * GITHUB_EVENT_PATH names; null: something else started it. A rerun gets the labels of its first
 * attempt, since GitHub gives it the same event.
 */
export function readPullRequestLabels(event: unknown): readonly string[] | null {
  const labels = valueAt(event, ['pull_request', 'labels']);
  if (!Array.isArray(labels)) return null;
  return labels
    .map((label: unknown) => valueAt(label, ['name']))
    .filter((name) => typeof name === 'string');
}
