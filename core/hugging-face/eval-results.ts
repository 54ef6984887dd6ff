import { isMapping } from '../document/field-path.ts';
import { type DocumentSource, parseText } from '../document/parse-text.ts';
import { leftOutFile, noticeAbout } from '../metadata/file-notices.ts';
import { mappingsOf, textOf } from './card-values.ts';
import { collectResults, type Result } from './collect-results.ts';
import type { CardReading } from './read-model-card.ts';

/** Reads a file `.eval_results/*.yaml`, which the Hub shows on leaderboards. */
export function readEvalResults({ file, text }: DocumentSource): CardReading {
  const parsed = parseText({ file, text });
  if (!parsed.ok) return { fields: {}, notices: [leftOutFile(file, parsed.problems)] };
  const { evaluation, leftOut } = collectResults(resultsIn(parsed.value));
  return {
    fields: evaluation.length > 0 ? { evaluation: [...evaluation] } : {},
    notices: noticeAbout({ field: 'evaluation', what: `${file} reports in vain` }, leftOut),
  };
}

/** They have no metric: the task, of which the leaderboard knows the one metric, stands for it. */
function resultsIn(value: unknown): readonly Result[] {
  return mappingsOf(value).flatMap(({ dataset, value: figure, notes }): readonly Result[] => {
    if (!isMapping(dataset)) return [];
    const [id, task] = [textOf(dataset['id']), textOf(dataset['task_id'])];
    if (id === null || task === null) return [];
    const metric = task === 'default' ? 'score' : task;
    const note = textOf(notes);
    const title = note === null ? metric : `${metric} (${note})`;
    return [{ dataset: id, split: null, metric, title, value: figure }];
  });
}
