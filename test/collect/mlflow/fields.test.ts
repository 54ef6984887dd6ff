import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLoggedModel, toRun } from '../../../collect/mlflow/answers.ts';
import { durationOf, toFigure, toPairs, wholeAt } from '../../../collect/mlflow/fields.ts';
import { RUN_3, recorded } from './fixture.ts';

describe('toFigure', () => {
  it.each([
    [0.5, 0.5],
    ['0.5', 0.5],
    ['-1e-3', -0.001],
    ['NaN', null],
    ['-Infinity', null],
    [1.7976931348623157e308, null],
    [-1.7976931348623157e308, null],
    [Number.NaN, null],
    ['half', undefined],
    ['', undefined],
    [true, undefined],
    [null, undefined],
  ])('of %j is %j', (value, figure) => {
    expect(toFigure(value)).toBe(figure);
  });
});

describe('wholeAt', () => {
  it.each([
    [3, 3],
    ['1750000021000', 1750000021000],
    ['12345678901234567890', null],
    [1.5, null],
    ['', null],
    [null, null],
  ])('of %j is %j', (step, number) => {
    expect(wholeAt({ step }, 'step')).toBe(number);
  });
});

describe('durationOf', () => {
  it.each([
    [1000, 3500, 2500],
    [3500, 1000, null],
    [0, 1000, null],
    [1000, null, null],
  ])('from %j to %j is %j', (start, end, duration) => {
    expect(durationOf(start, end)).toBe(duration);
  });
});

describe('toPairs', () => {
  it('leaves out what has no name or no text', () => {
    const list = [
      { key: 'a', value: '' },
      { key: '', value: 'x' },
      { key: 'b', value: 1 },
      null,
      'c',
    ];
    expect([...toPairs(list)]).toEqual([['a', '']]);
  });
});

describe('toRun and toLoggedModel', () => {
  it('take no answer about something else', () => {
    const { body } = recorded('mlflow-3', 'run');
    expect(toRun(body, RUN_3)).not.toBeNull();
    expect(toRun(body, 'f'.repeat(32))).toBeNull();
    expect(toLoggedModel(body, RUN_3)).toBeNull();
  });

  it('throw for no answer', () => {
    const id = 'a'.repeat(32);
    const odd = fc.dictionary(
      fc.constantFrom('run_id', 'metrics', 'params', 'tags'),
      fc.jsonValue(),
    );
    const odder = fc.record({
      info: fc.constant({ run_id: id, model_id: id }),
      data: odd,
      inputs: odd,
    });
    fc.assert(
      fc.property(odder, (entity) => {
        expect(toRun({ run: entity }, id)?.id).toBe(id);
        expect(toLoggedModel({ model: entity }, id)?.id).toBe(id);
      }),
    );
  });
});
