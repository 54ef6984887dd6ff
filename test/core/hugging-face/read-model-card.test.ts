import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkDocument } from '../../../core/document/check-document.ts';
import { type CardReading, readModelCard } from '../../../core/hugging-face/read-model-card.ts';
import { fixture } from '../../fixture.ts';

const REVISION = 'aa13bc287fa6fcab6daf52f0dfb9994269ffea28';

function read(text: string): CardReading | null {
  return readModelCard({ file: 'README.md', text });
}

function readData(data: unknown, body = ''): CardReading | null {
  return read(`---\n${stringify(data)}---\n${body}`);
}

describe('readModelCard', () => {
  it('reads what huggingface_hub writes of a fine-tuned model', () => {
    expect(read(fixture('cards/trained/README.md'))).toEqual({
      fields: {
        description: 'Tells whether a film review is friendly, see the demo.',
        documentation: {
          intendedUse: 'Sorting English film reviews of one or two sentences.',
          limitations: 'Long texts, and any language but English.',
          risks: 'It has read few reviews from before 1990.',
          license: 'Apache-2.0',
        },
        training: {
          datasets: [
            { name: 'rotten_tomatoes', uri: 'hf://datasets/rotten_tomatoes', version: REVISION },
          ],
          framework: { name: 'transformers' },
        },
        evaluation: [
          {
            dataset: 'Rotten Tomatoes',
            split: 'test',
            metrics: { accuracy: 0.9125, loss: 0.2413 },
          },
          { dataset: 'GLUE (sst2)', split: 'validation', metrics: { accuracy: 0.9083 } },
        ],
        lineage: [
          { relation: 'fine-tuned-from', parent: 'hf://distilbert/distilbert-base-uncased' },
        ],
        tags: {
          pipeline_tag: 'text-classification',
          language: 'en',
          tags: 'sentiment, generated_from_trainer',
        },
      },
      notices: [{ field: 'training.datasets', message: expect.stringContaining(': glue') }],
    });
  });

  it('reads the licence and the parents of an adapter', () => {
    expect(read(fixture('cards/adapter/README.md'))).toEqual({
      fields: {
        description: 'Answers support questions.',
        documentation: {
          license: 'llama3.1',
          links: [{ title: 'License', url: 'https://example.com/llama3.1/LICENSE' }],
        },
        training: { framework: { name: 'peft' } },
        lineage: [
          { relation: 'adapter-of', parent: 'hf://meta-llama/Llama-3.1-8B' },
          { relation: 'adapter-of', parent: 'hf://meta-llama/Llama-3.1-8B-Instruct' },
        ],
      },
      notices: [],
    });
  });

  it('takes nothing from a template that nobody filled in', () => {
    const template = fixture('cards/template/README.md');
    expect(read(template)).toBeNull();
    const filled = template.replace('{}', 'license: mit');
    expect(read(filled)).toEqual({ fields: { documentation: { license: 'MIT' } }, notices: [] });
  });

  it.each([
    ['no front matter', '# A model\n'],
    ['front matter without an end', '---\nlicense: mit\n'],
    ['a list for front matter', '---\n- license\n---\n'],
    ['a data set', '---\nlicense: mit\nsize_categories: [n<1K]\n---\n'],
    ['an app', '---\nlicense: mit\nsdk: gradio\n---\n'],
    ['a page of a site', '---\ntitle: Home\nlayout: page\ntags: [a]\n---\n'],
    ['other front matter', '---\ntitle: Home\n---\n'],
  ])('is null for %s', (_, text) => {
    expect(read(text)).toBeNull();
  });

  it('leaves out a card with a fault, and says where it stands', () => {
    expect(read('\n---\nlicense: mit\ntags: [a\n---\n')).toEqual({
      fields: {},
      notices: [{ field: 'README.md', message: expect.stringMatching(/^[45]:\d+ .*left out$/) }],
    });
  });

  it.each([
    ['sklearn', 'scikit-learn'],
    ['pytorch', 'torch'],
    ['keras', 'keras'],
  ])('calls the library %s by its package', (library_name, name) => {
    expect(readData({ library_name })?.fields.training).toEqual({ framework: { name } });
  });

  it('says which of the figures and parents it cannot read', () => {
    const results = [
      {
        dataset: { name: 'A', type: 'a', split: 'test' },
        metrics: [
          { type: 'f1', value: [0.9, 0.8] },
          { type: 'wer', value: '12.5%' },
        ],
      },
    ];
    const reading = readData({ 'model-index': [{ name: 'm', results }], base_model: './base' });
    expect(reading?.fields).toEqual({
      evaluation: [{ dataset: 'A', split: 'test', metrics: { wer: 0.125 } }],
    });
    expect(reading?.notices).toEqual([
      { field: 'evaluation', message: expect.stringContaining('f1 of A/test') },
      { field: 'lineage', message: expect.stringContaining('./base') },
    ]);
  });
});

describe('a hostile card', () => {
  it('cannot grow by aliases', () => {
    const tenfold = (name: string): string => `[${Array(10).fill(name).join(', ')}]`;
    const bomb = `a: &a ${tenfold('x')}\nb: &b ${tenfold('*a')}\nc: &c ${tenfold('*b')}`;
    expect(read(`---\ntags: ${tenfold('1')}\n${bomb}\nd: ${tenfold('*c')}\n---\n`)).toMatchObject({
      fields: {},
      notices: [{ message: expect.stringContaining('alias') }],
    });
  });

  it('keeps names that objects have of their own', () => {
    const metrics = '[{type: __proto__, value: 1}, {type: constructor, value: 2}]';
    const dataset = '{name: __proto__, type: toString, revision: hasOwnProperty}';
    const index = `[{name: m, results: [{dataset: ${dataset}, metrics: ${metrics}}]}]`;
    const reading = read(`---\n__proto__: {license: x}\nmodel-index: ${index}\n---\n`);
    expect(reading?.fields).toEqual({
      evaluation: [
        { dataset: '__proto__', metrics: JSON.parse('{"__proto__": 1, "constructor": 2}') },
      ],
    });
  });

  it('is bounded in what it fills', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `model-${index}`);
    const data = { base_model: many, tags: many, datasets: many, license: 'x'.repeat(9999) };
    const reading = readData(data, `# A\n\n${'word '.repeat(9999)}`);
    expect(reading?.fields.lineage).toHaveLength(100);
    expect(JSON.stringify(reading).length).toBeLessThan(20_000);
  });
});

describe('any card', () => {
  const key = fc.constantFrom(
    ...['license', 'base_model', 'base_model_relation', 'library_name', 'datasets', 'tags'],
    ...['model-index', 'results', 'dataset', 'metrics', 'name', 'type', 'value', 'revision'],
    ...['split', 'config', 'license_name', 'license_link', 'language', '__proto__'],
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom(0.5, null, true, '', ' ', '91.3%', 'other', 'https://a.b', 'a/b', 'merge'),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map(Object.fromEntries),
    ),
  }));
  const data = fc.array(fc.tuple(key, value), { maxLength: 8 }).map(Object.fromEntries);
  const fragment = fc.constantFrom(
    ...['# Limitations', '## Intended uses', '\n', '\n\n', '- ', 'two words', '<!--', '-->', '```'],
    ...['![', '](', ')', '[', '<b>', '**', '_', '|', '---', '\u0000', '\ud800', '&lt;', '{{', '}}'],
  );
  const body = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('gives fields that fit the schema, or none', () => {
    fc.assert(
      fc.property(data, body, (front, text) => {
        const reading = read(`---\n${JSON.stringify(front)}\n---\n${text}`);
        const fields = JSON.stringify(reading?.fields ?? {});
        return checkDocument('metadata', { file: 'metadata.json', text: fields }).ok;
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever the text', () => {
    const lines = fc.array(fc.oneof(fragment, fc.constant('---\n')), { maxLength: 30 });
    fc.assert(
      fc.property(
        fc.oneof(
          body,
          lines.map((all) => all.join('')),
        ),
        (text) => {
          read(text);
          read(`---\nlicense: mit\n---\n${text}`);
        },
      ),
    );
  });
});
