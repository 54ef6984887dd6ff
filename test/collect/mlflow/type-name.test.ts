import { describe, expect, it } from 'vitest';
import { toTypeName } from '../../../collect/mlflow/type-name.ts';

describe('toTypeName', () => {
  it.each([
    [{ type: 'double' }, 'float64'],
    [{ type: 'long' }, 'int64'],
    [{ type: 'string' }, 'string'],
    [
      { type: 'array', items: { type: 'array', items: { type: 'float' } } },
      'array<array<float32>>',
    ],
    [{ type: 'map', values: { type: 'integer' } }, 'map<int32>'],
    [
      {
        type: 'object',
        properties: { age: { type: 'long' }, name: { type: 'string', required: false } },
      },
      'object<age: int64, name?: string>',
    ],
    [{ type: 'object' }, 'object<any>'],
    [{}, 'any'],
    [null, 'any'],
  ])('of %j', (column, name) => {
    expect(toTypeName(column)).toBe(name);
  });

  it('has an end, however deep or wide the type is', () => {
    let deep: unknown = { type: 'string' };
    for (let depth = 0; depth < 10_000; depth += 1) deep = { type: 'array', items: deep };
    expect(toTypeName(deep)).toContain('…');
    const names = Array.from({ length: 10_000 }, (_, index) => [`p${index}`, { type: 'long' }]);
    const wide = { type: 'object', properties: Object.fromEntries(names) };
    expect(toTypeName(wide).length).toBeLessThan(600);
  });
});
