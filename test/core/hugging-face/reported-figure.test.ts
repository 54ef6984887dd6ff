import { describe, expect, it } from 'vitest';
import { parseReportedFigure } from '../../../core/hugging-face/reported-figure.ts';

describe('parseReportedFigure', () => {
  it.each([
    [0.913, 0.913],
    ['0.913', 0.913],
    ['1e-3', 0.001],
    ['91.3%', 0.913],
    ['29 %', 0.29],
    ['500.00 +/- 0.00', 500],
    ['-12.5 ± 3', -12.5],
  ])('reads %j as %d', (value, figure) => {
    expect(parseReportedFigure(value)).toBe(figure);
  });

  it.each([
    [[0.9]],
    [{ f1: 0.9 }],
    [null],
    [true],
    ['high'],
    ['0,9'],
    [''],
    ['1e999'],
    ['x +/- 1'],
  ])('finds no figure in %j', (value) => {
    expect(parseReportedFigure(value)).toBeNull();
  });
});
