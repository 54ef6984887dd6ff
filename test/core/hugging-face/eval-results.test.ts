import { describe, expect, it } from 'vitest';
import { readEvalResults } from '../../../core/hugging-face/eval-results.ts';
import { fixture } from '../../fixture.ts';

function read(text: string): ReturnType<typeof readEvalResults> {
  return readEvalResults({ file: '.eval_results/a.yaml', text });
}

describe('readEvalResults', () => {
  it('reads what huggingface_hub writes, with the task for a metric', () => {
    expect(read(fixture('cards/eval-results/hub.yaml'))).toEqual({
      fields: {
        evaluation: [
          { dataset: 'cais/hle', metrics: { score: 20.9 } },
          { dataset: 'Idavidrein/gpqa', metrics: { gpqa_diamond: 0.412 } },
        ],
      },
      notices: [],
    });
  });

  it('tells results of one task apart by their notes', () => {
    const result = '- { dataset: { id: a, task_id: t }, value: 1, notes: ';
    expect(read(`${result}tools }\n${result}no-tools }\n`).fields.evaluation).toEqual([
      { dataset: 'a', metrics: { 't (tools)': 1, 't (no-tools)': 1 } },
    ]);
  });

  it.each([
    ['no list', 'a: 1'],
    ['no data set', '- { value: 1 }'],
    ['no task', '- { dataset: { id: a }, value: 1 }'],
  ])('finds nothing in %s', (_, text) => {
    expect(read(text)).toEqual({ fields: {}, notices: [] });
  });

  it('says what it cannot read', () => {
    expect(read('- { dataset: { id: a, task_id: t }, value: high }').notices).toHaveLength(1);
    expect(read('[').notices).toMatchObject([{ field: '.eval_results/a.yaml' }]);
  });
});
