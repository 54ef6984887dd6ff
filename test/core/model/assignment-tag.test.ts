import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AssignmentTag } from '../../../core/model/assignment-tag.ts';
import { BAD_NAMES, NAME } from './grammar.ts';

describe('AssignmentTag', () => {
  it('gives its parts back, and its name', () => {
    fc.assert(
      fc.property(NAME, NAME, fc.integer({ min: 1, max: 999_999_999 }), (model, stage, counter) => {
        const tag = AssignmentTag.of(model, stage, counter);
        expect(tag).toMatchObject({ model, stage, counter, name: `${model}#${stage}#${counter}` });
        expect(AssignmentTag.parse(tag.name)).toEqual(tag);
      }),
    );
  });

  it.each([
    ...['', 'iris#production', 'iris#production#', 'iris#prod#0', 'iris#prod#-1', 'iris#prod#01'],
    ...[
      'iris#prod#1.5',
      'iris#prod#1e3',
      'iris#prod#١',
      'iris#prod#1\n',
      'iris#prod#1#2',
      '#prod#1',
    ],
    ...['iris##1', 'iris@v1.0.0', 'iris#prod#9999999999', 'iris#prod# 1', 'iris#Prod#1'],
    ...BAD_NAMES.flatMap((name) => [`${name}#production#1`, `iris#${name}#1`]),
  ])('refuses %j', (text) => {
    expect(AssignmentTag.find(text)).toBeNull();
    expect(() => AssignmentTag.parse(text)).toThrow(
      expect.objectContaining({ code: 'INVALID_ASSIGNMENT_TAG' }),
    );
  });

  it('refuses to count from anything but 1', () => {
    for (const counter of [0, -1, 1.5, Number.NaN, 1e9, Number.POSITIVE_INFINITY]) {
      expect(() => AssignmentTag.of('iris', 'production', counter)).toThrow();
    }
  });
});
