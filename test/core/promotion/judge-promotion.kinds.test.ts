import { describe, expect, it } from 'vitest';
import { conflictsOf, kindOf, labelOf } from '../../../core/promotion/judge-promotion.ts';

describe('kindOf', () => {
  const label = (name: string) => ({ name, labelledBy: 'maintainer' });

  it.each([
    ['no label', [], 'promotion'],
    ['promote:production', ['promote:production'], 'promotion'],
    ['rollback:production', ['rollback:production'], 'rollback'],
    [
      'both, as that of which more is asked',
      ['promote:production', 'rollback:production'],
      'promotion',
    ],
    ['the rollback of another stage', ['rollback:staging'], 'promotion'],
  ])('of %s', (_, names, kind) => {
    expect(kindOf(names.map(label), 'production')).toBe(kind);
  });

  it('names the label that it counts', () => {
    expect(labelOf('promotion', 'staging')).toBe('promote:staging');
    expect(labelOf('rollback', 'staging')).toBe('rollback:staging');
    expect(labelOf('retirement', 'staging')).toBe('retire:staging');
  });
});

describe('conflictsOf', () => {
  it.each([
    ['promotion', [], []],
    ['promotion', ['promote:production', 'retry:production', 'retire:staging'], []],
    ['promotion', ['promote:production', 'rollback:production'], ['rollback:production']],
    ['rollback', ['rollback:production', 'retire:production'], ['retire:production']],
    ['retirement', ['promote:production'], ['promote:production']],
  ] as const)('of a %s labelled %j', (kind, names, conflicts) => {
    const labels = names.map((name) => ({ name, labelledBy: 'maintainer' }));
    expect(conflictsOf(labels, 'production', kind)).toEqual(conflicts);
  });
});
