import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCodeOwners } from '../../../core/promotion/code-owners.ts';

const PATH = 'models/iris/production.yml';

describe('findCodeOwners', () => {
  it.each([
    ['everything', '*', true],
    ['an extension', '*.yml', true],
    ['another extension', '*.py', false],
    ['the path itself', '/models/iris/production.yml', true],
    ['the path, not from the root', 'iris/production.yml', false],
    ['the path without a slash before it', 'models/iris/production.yml', true],
    ['a file name at any depth', 'production.yml', true],
    ['a file name in another case', 'Production.yml', false],
    ['a file name at the root', '/production.yml', false],
    ['a folder', '/models/', true],
    ['a folder without its slash', '/models', true],
    ['a folder at any depth', 'iris/', true],
    ['a folder at any depth, without its slash', 'iris', true],
    ['a nested folder from the root', 'models/iris/', true],
    ['a folder that ends the same', 'is/', false],
    ['a file as if it were a folder', 'production.yml/', false],
    ['the files of a folder, but not below', 'models/*', false],
    ['the files of the folder itself', 'models/iris/*', true],
    ['one step of any name', '/models/*/production.yml', true],
    ['two steps of any name', '/*/*/production.yml', true],
    ['a part of a name', '/models/ir*s/prod*.y?l', true],
    ['a part that is not there', '/models/ir*x/production.yml', false],
    ['any depth', '**/production.yml', true],
    ['any depth within', 'models/**/production.yml', true],
    ['any depth, of which there is none', 'models/iris/**/production.yml', true],
    ['all below', 'models/**', true],
    ['all below another', 'data/**', false],
    ['everything, by two stars', '**', true],
    ['nothing', '/', false],
    ['an escaped star', 'production.\\*', false],
    ['an escaped letter', 'production.\\yml', true],
    ['a negation, which GitHub does not know', '!/models/', false],
    ['a range, which GitHub does not know', 'models/[i]ris/', false],
    ['three stars', 'models/***', false],
  ])('fits a pattern that names %s: %s', (_, pattern, fits) => {
    const { accounts } = findCodeOwners(`${pattern} @mona`, PATH);
    expect(accounts).toEqual(fits ? ['@mona'] : []);
  });

  it.each([
    ['the last line that fits', '* @a\n/models/ @b\n*.py @c', ['@b']],
    ['none where the last line that fits names none', '* @a\n/models/', []],
    ['several', '* @a @acme/risk', ['@a', '@acme/risk']],
    ['none of a comment', '# * @a\n* @b # and not @c', ['@b']],
    ['those before a line that is not valid', '* @a\n* mona\n* @b @', ['@a']],
    ['those of lines as Windows ends them', '* @a\r\n\r\n/models/ @b\r\n', ['@b']],
    ['none of an empty file', '', []],
    ['those of a name with a space in it', '/models/my\\ file @a\n/models/iris @b', ['@b']],
  ])('gives %s', (_, text, accounts) => {
    expect(findCodeOwners(text, PATH).accounts).toEqual(accounts);
  });

  it('keeps addresses apart, whose accounts nobody knows', () => {
    expect(findCodeOwners('* @a ml@acme.test', PATH)).toEqual({
      accounts: ['@a'],
      addresses: ['ml@acme.test'],
    });
  });

  const step = fc.stringMatching(/^[a-z]{1,6}$/);

  it('finds the owners of a path by the path itself, and by every folder of it', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), fc.nat(), (steps, at) => {
        const path = steps.join('/');
        const part = steps.slice(0, 1 + (at % steps.length)).join('/');
        expect(findCodeOwners(`/${part} @a`, path).accounts).toEqual(['@a']);
        expect(findCodeOwners(`/${path}/deeper @a`, path).accounts).toEqual([]);
      }),
    );
  });

  it('is read by the end of the line, and forgets what came before', () => {
    const line = fc.constantFrom('* @a', '/models/ @b', '*.py @c', '/models/iris/', '# x', '', '[');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const last = lines.findLast((one) =>
          ['* @a', '/models/ @b', '/models/iris/'].includes(one),
        );
        const owner = last?.split(' ')[1];
        expect(findCodeOwners(lines.join('\n'), PATH).accounts).toEqual(owner ? [owner] : []);
      }),
    );
  });

  it('never fails, and never takes long, whatever stands in the file', () => {
    const piece = fc.constantFrom('*', '**', '/', '?', '\\', ' ', '@a', 'a', '\n', '#', 'models');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        findCodeOwners(pieces.join(''), PATH);
      }),
    );
    const hostile = ['*a', '**/', '*', '?', 'a*', '\\', '/', ' '].map((piece) =>
      piece.repeat(50_000),
    );
    for (const text of [...hostile, `${'*'.repeat(2)}${'/**'.repeat(50_000)}/x`]) {
      const before = process.threadCpuUsage().user;
      findCodeOwners(`${text} @a`, `${'a'.repeat(200)}/${'a'.repeat(200)}/${'a'.repeat(200)}`);
      expect(process.threadCpuUsage().user - before).toBeLessThan(2_000_000);
    }
  });
});
