import { describe, expect, it } from 'vitest';
import { weightsSection } from '../../../../core/card/sections/weights-section.ts';
import type { Weights } from '../../../../core/generated/schema-types.ts';
import { rowsOf } from '../../../rendered-markdown.ts';
import { aPage } from '../examples.ts';

function rows(weights: Weights): readonly (readonly string[])[] {
  return rowsOf(weightsSection(aPage({ weights }))(5000) ?? '').slice(1);
}

describe('weightsSection', () => {
  it('shows how large the network is, and in which types', () => {
    const file = { path: 'm.safetensors', format: 'safetensors', architecture: 'gpt2' } as const;
    const counts = { parameters: 124_439_808, dataTypes: { F16: 124_439_808 } };
    expect(rows([{ ...file, ...counts }])).toEqual([
      ['m.safetensors', 'safetensors', 'gpt2', '124.4 M (124,439,808)', 'F16', '–'],
    ]);
  });

  it('shows how many of several types there are, the most first, and the operator sets', () => {
    const counts = { dataTypes: { I64: 5, F32: 1200 }, opsets: { 'ai.onnx': 21 } };
    expect(rows([{ path: 'm.onnx', format: 'onnx', ...counts }])).toEqual([
      ['m.onnx', 'onnx', '–', '–', 'F32 1.2 K (1,200), I64 5', 'ai.onnx 21'],
    ]);
  });

  it('names only some of many', () => {
    const opsets = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`d${index}`, 1]));
    expect(rows([{ path: 'm.onnx', format: 'onnx', opsets }])[0]?.at(-1)).toMatch(/ and 12 more$/);
  });

  it('has nothing to say without weights', () => {
    expect(weightsSection(aPage())(5000)).toBe('');
  });
});
