import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../core/document/check-document.ts';
import { parseText } from '../../../core/document/parse-text.ts';

const TENFOLD = (name: string): string => `[${Array(10).fill(name).join(', ')}]`;
const BOMB = `a: &a ${TENFOLD('1')}
b: &b ${TENFOLD('*a')}
c: &c ${TENFOLD('*b')}
d: ${TENFOLD('*c')}`;

describe('parseText', () => {
  it('reads JSON as it reads YAML', () => {
    expect(parseText({ file: 'a.json', text: '{"a": [1, "b", null, true]}' })).toMatchObject({
      ok: true,
      value: { a: [1, 'b', null, true] },
    });
  });

  it('reads "no", dates and figures with an underscore as the texts they are', () => {
    expect(parseText({ file: 'a.yml', text: '[no, 2026-03-01, 1_000]' })).toMatchObject({
      value: ['no', '2026-03-01', '1_000'],
    });
  });

  it('reads whatever JSON.stringify writes as what it was, large figures too', () => {
    const large = fc.double({ min: 2 ** 53, max: 1e22 }).map(Math.round);
    const written = fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), large));
    fc.assert(
      fc.property(written, (value) => {
        const text = JSON.stringify(value);
        const read = parseText({ file: 'a.json', text });
        expect(read.ok ? JSON.stringify(read.value) : read.problems).toBe(text);
      }),
    );
  });

  it('keeps keys as text', () => {
    expect(parseText({ file: 'a.yml', text: '1: a\ntrue: b' })).toMatchObject({
      value: { '1': 'a', true: 'b' },
    });
  });

  it('reads a merge key', () => {
    const text = 'a: &a { b: 1 }\nc: { <<: *a, d: 2 }';
    expect(parseText({ file: 'a.yml', text })).toMatchObject({ value: { c: { b: 1, d: 2 } } });
  });

  it.each([
    ['a text that begins with @', 'owners: [@alice]', 1, 10, /in quotes: '@alice'/],
    ['a key that is there twice', 'a: 1\na: 2', 2, 1, /field a is there twice/],
    ['a key that a list repeats', '- {a: 1, "a": 2}', 1, 10, /field a is there twice/],
    ['a second document', 'a: 1\n---\nb: 1', 2, 1, /several documents/],
    ['an unknown tag', 'a: !foo b', 1, 4, /tag !foo is not read/],
    ['binary data', 'a: !!binary aGk=', 1, 4, /tag !!binary is not read/],
    ['a tab', 'a:\n\tb: 1', 2, 1, /is not YAML: Tabs/],
    ['an alias of nothing', 'a: *b', 1, 1, /Unresolved alias/],
    ['an alias that holds itself', '&a [*a]', 1, 5, /\*a holds itself/],
    ['aliases that grow without bound', BOMB, 1, 1, /alias/],
    ['YAML 1.1', '%YAML 1.1\n---\na: no', 1, 1, /YAML 1.1/],
    ['a list for a key', '? [1, 2]\n: 3', 1, 3, /is not YAML/],
    ['a figure that JSON cannot hold', 'a: [1, .inf]', 1, 8, /got .inf/],
    ['a figure beyond all floats', 'a: 1e999', 1, 4, /got 1e999/],
    ['a figure that would be rounded', 'a: 12345678901234567890', 1, 4, /too large/],
    ['too deep a nesting', '['.repeat(200_000), 1, expect.any(Number), /too deeply/],
    ['too long a text', 'a'.repeat(4 * 1024 * 1024 + 1), 1, 1, /at most 4194304/],
  ] as const)('refuses %s, and says where', (_, text, ...[line, column, message]) => {
    expect(parseText({ file: 'a.yml', text })).toMatchObject({
      ok: false,
      problems: [{ file: 'a.yml', line, column, message: expect.stringMatching(message) }],
    });
  });

  it.each([
    ['NaN', /JSON cannot hold/],
    ['-Infinity', /JSON cannot hold/],
    ['None', /"None"/],
    ['0x10', /not JSON/],
  ])('refuses the bare word %s in a JSON file', (word, message) => {
    expect(parseText({ file: 'a.json', text: `{"lr": ${word}}` })).toMatchObject({
      problems: [{ field: 'lr', line: 1, column: 8, message: expect.stringMatching(message) }],
    });
  });

  it('never throws, whatever the text', () => {
    const fragment = fc.constantFrom(
      ...['a: ', '- ', '\n', '  ', '&x ', '*x', '!t ', '{', '}', '[', ']', '"', "'", '|', '<<: '],
      ...['? ', ': ', '# ', '---', '%', '@', ',', '1', '.nan', '\t', '\u0000', '\ud800', '\r\n'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fragment).map((a) => a.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('a.yml', 'a.json'), (written, file) => {
        const parsed = parseText({ file, text: written });
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws on a document of the wrong shape, and always finds a place in it', () => {
    const kinds = ['model-version', 'metadata', 'model', 'pointer', 'config'] as const;
    const names = fc.constantFrom('owners', 'training', 'datasets', 'stages', 'evaluation', 'a/b~');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.jsonValue(), tie('mapping'), tie('list')),
      mapping: fc.dictionary(names, tie('value')),
      list: fc.array(tie('value'), { maxLength: 3 }),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(...kinds), (document, kind) => {
        const text = JSON.stringify(document, null, 1);
        const checked = checkDocument(kind, { file: 'a.json', text });
        if (checked.ok) return;
        const lines = text.split('\n').length;
        for (const { line } of checked.problems) expect(line).toBeLessThanOrEqual(lines);
      }),
    );
  });
});
