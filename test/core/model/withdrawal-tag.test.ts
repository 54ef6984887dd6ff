import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RegistryError } from '../../../core/errors.ts';
import { VersionTag } from '../../../core/model/version-tag.ts';
import { WithdrawalTag } from '../../../core/model/withdrawal-tag.ts';
import { NAME, VERSION } from './grammar.ts';

describe('WithdrawalTag', () => {
  it('names the version that it withdraws', () => {
    const tag = WithdrawalTag.parse('fraud-scorer@v1.4.0-rc.1!');
    expect(tag.withdrawn).toMatchObject({ model: 'fraud-scorer', version: '1.4.0-rc.1' });
    expect(tag.counter).toBeNull();
  });

  it('reads the counter that GTO can give it', () => {
    expect(WithdrawalTag.parse('iris@v1.4.0!#12')).toMatchObject({ counter: 12 });
  });

  it('is the inverse of its name', () => {
    const counter = fc.option(fc.integer({ min: 1, max: 999_999_999 }), { nil: null });
    fc.assert(
      fc.property(NAME, VERSION, counter, (model, version, count) => {
        const name = `${model}@v${version}!${count === null ? '' : `#${count}`}`;
        expect(WithdrawalTag.parse(name).name).toBe(name);
        const own = WithdrawalTag.of(VersionTag.of(model, version));
        expect(WithdrawalTag.parse(own.name)).toEqual(own);
        expect(VersionTag.find(name)).toBeNull();
      }),
    );
  });

  it.each([
    ...['iris@v1.4.0', 'iris@v1.4.0!!', 'iris@v1.4.0!#', 'iris@v1.4.0!#0', 'iris@v1.4.0!#-1'],
    ...['iris@v1.4!', 'iris@1.4.0!', '@v1.4.0!', 'iris#production!', 'iris#production!#4', '!'],
    ...['iris@v1.4.0!\n', 'iris@v1.4.0 !', 'a/iris@v1.4.0!', 'iris@v1.4.0#3!', ''],
  ])('is not %j', (text) => {
    expect(WithdrawalTag.find(text)).toBeNull();
    expect(() => WithdrawalTag.parse(text)).toThrow(RegistryError);
  });
});
