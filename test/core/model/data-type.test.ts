import { describe, expect, it } from 'vitest';
import { isTypeWithin } from '../../../core/model/data-type.ts';

describe('isTypeWithin', () => {
  it.each([
    ['float32', 'float32'],
    ['int8', 'int64'],
    ['uint8', 'int16'],
    ['uint8', 'float16'],
    ['uint32', 'int64'],
    ['int16', 'float32'],
    ['int32', 'float64'],
    ['float16', 'float64'],
    ['bfloat16', 'float32'],
    ['datetime', 'any'],
    ['long', 'int64'],
    ['double', 'Float64'],
    ['float', 'double'],
    ['integer', 'long'],
    ['bool', 'boolean'],
    ['str', 'string'],
    ['tensor(float)', 'tensor(float)'],
  ])('holds all of %s in %s', (one, other) => {
    expect(isTypeWithin(one, other)).toBe(true);
  });

  it.each([
    ['float64', 'float32'],
    ['int64', 'float64'],
    ['int32', 'float32'],
    ['int8', 'uint8'],
    ['uint8', 'int8'],
    ['uint64', 'int64'],
    ['float16', 'bfloat16'],
    ['boolean', 'int8'],
    ['string', 'float64'],
    ['any', 'string'],
    ['tensor(float)', 'tensor(double)'],
  ])('does not hold all of %s in %s', (one, other) => {
    expect(isTypeWithin(one, other)).toBe(false);
  });
});
