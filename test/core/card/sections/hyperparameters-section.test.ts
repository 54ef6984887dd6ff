import { describe, expect, it } from 'vitest';
import { hyperparametersSection } from '../../../../core/card/sections/hyperparameters-section.ts';
import type { ModelVersion } from '../../../../core/generated/schema-types.ts';
import { rowsOf } from '../../../rendered-markdown.ts';
import { aPage } from '../examples.ts';

type Settings = ModelVersion['training']['hyperparameters'];

function show(now: Settings, before: Settings | null = null): string {
  const of = (hyperparameters: Settings) => ({ training: { datasets: [], hyperparameters } });
  const previous = before === null ? null : aPage({ version: '1.4.0', ...of(before) }).metadata;
  return hyperparametersSection(aPage(of(now), { previous }))(5000) ?? '';
}

describe('hyperparametersSection', () => {
  it('shows first what changed, then folds the whole list', () => {
    const now = { lr: 0.1, trees: 25, depth: 3 };
    const text = show(now, { trees: 20, depth: 3, seeds: [1] });
    expect(rowsOf(text)).toEqual([
      ['Hyperparameter', 'In 1.4.0', 'Now', ''],
      ['lr', '–', '0.1', 'added'],
      ['trees', '20', '25', 'changed'],
      ['seeds', '[1]', '–', 'removed'],
      ['Hyperparameter', 'Value'],
      ['lr', '0.1'],
      ['trees', '25'],
      ['depth', '3'],
    ]);
    expect(text).toContain('<details><summary>All 3 hyperparameters</summary>');
  });

  it('says that nothing changed, whatever the order of keys', () => {
    const [now, before] = [{ a: { b: [{ x: 1, y: 2 }] } }, { a: { b: [{ y: 2, x: 1 }] } }];
    expect(show(now, before)).toMatch(/^The same as in 1\.4\.0\.\n\n<details>/);
  });

  it('looks inside of mappings', () => {
    const text = show(
      { optimizer: { lr: 1, name: 'adam' } },
      { optimizer: { lr: 2, name: 'adam' } },
    );
    expect(rowsOf(text)[1]).toEqual(['optimizer.lr', '2', '1', 'changed']);
  });

  it('tells an empty mapping, null and text from what they look like', () => {
    expect(rowsOf(show({ a: {}, b: null, c: 'null' })).slice(1)).toEqual([
      ...[
        ['a', '{}'],
        ['b', 'null'],
        ['c', '"null"'],
      ],
    ]);
  });

  it('shows a few as they are, and folds many, where there is nothing to compare', () => {
    expect(show({ trees: 25 })).not.toContain('<details>');
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`p${index}`, 1]));
    expect(show(many)).toContain('<details><summary>13 hyperparameters</summary>');
    expect(show({})).toBe('None were recorded.');
  });

  it('looks only so deep, and shows the rest as it is', () => {
    const deep = { a: { b: { c: { d: { e: { f: { g: 1 } } } } } } };
    expect(rowsOf(show(deep))[1]).toEqual(['a.b.c.d.e.f', '{"g":1}']);
  });
});
