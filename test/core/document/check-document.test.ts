import { describe, expect, it } from 'vitest';
import { checkDocument, checkPart, readDocument } from '../../../core/document/check-document.ts';
import type { DocumentKind } from '../../../core/document/document-kinds.ts';
import { renderProblem } from '../../../core/document/render-problem.ts';
import { RegistryError } from '../../../core/errors.ts';

const MODEL = `# A model
description: Tells species apart.
owners: ['@alice']
`;

function linesOf(kind: DocumentKind, text: string): readonly string[] {
  const checked = checkDocument(kind, { file: 'f.yml', text });
  return checked.ok ? [] : checked.problems.map(renderProblem);
}

describe('checkDocument', () => {
  it('gives the document, and where its fields stand', () => {
    const checked = checkDocument('model', { file: 'model.yml', text: MODEL });
    expect(checked).toMatchObject({
      ok: true,
      value: { description: 'Tells species apart.', owners: ['@alice'] },
    });
    if (!checked.ok) return;
    expect(checked.positionOf(['owners'])).toEqual({ line: 3, column: 1 });
    expect(checked.positionOf(['owners', 0])).toEqual({ line: 3, column: 10 });
    expect(checked.positionOf(['owners', 1])).toBeNull();
    expect(checked.positionOf(['tags', 'team'])).toBeNull();
  });

  it('names all problems at once, in the order of the file', () => {
    const text = `documentation: { links: [{ title: Card }] }
owners: '@alice'
training:
  hyperparams:
    lr: 0.1
  datasets:
    - name: iris
      version: 1.10
    - name: holdout
colour: blue
`;
    expect(linesOf('model', text)).toEqual([
      expect.stringMatching(/^f.yml:1:26 documentation.links\[0\].url: missing; add for example /),
      "f.yml:2:9 owners: expected a list, got '@alice'; write ['@alice']",
      "f.yml:4:3 training.hyperparams: unknown field 'hyperparams', did you mean 'hyperparameters'?",
      "f.yml:8:16 training.datasets[0].version: expected text, got 1.10; put it in quotes: '1.10'",
      expect.stringMatching(
        /^f.yml:9:7 training.datasets\[1\]: needs 'digest', 'version' or 'path'; add/,
      ),
      expect.stringMatching(
        /^f.yml:10:1 colour: unknown field 'colour'; allowed here: description,/,
      ),
    ]);
  });

  it('says where a field belongs that stands at the wrong level', () => {
    expect(linesOf('metadata', 'hyperparameters: {}')).toEqual([
      "f.yml:1:1 hyperparameters: unknown field 'hyperparameters' here; it belongs at 'training.hyperparameters'",
    ]);
  });

  it('does not call a misspelt field missing too', () => {
    expect(linesOf('model', "description: x\nowner: ['@alice']")).toEqual([
      "f.yml:2:1 owner: unknown field 'owner', did you mean 'owners'?",
    ]);
  });

  it.each([
    ["'0,97'", "expected a number, got '0,97'; write the decimal with a point: 0.97"],
    ['0,97', "expected a number, got '0,97'; write the decimal with a point: 0.97"],
    ["'0.97'", "expected a number, got '0.97'; write it without quotes: 0.97"],
    ['NaN', "expected a number, got 'NaN'; JSON cannot hold that; leave the field out"],
    ['high', "expected a number, got 'high'"],
    ['true', 'expected a number, got true'],
    ['', 'expected a number or a mapping, got nothing'],
    ['[1]', 'expected a number or a mapping, got a list'],
    ['.nan', 'expected a number, got .nan, which JSON cannot hold; leave the field out'],
    ['-.inf', 'expected a number, got -.inf, which JSON cannot hold; leave the field out'],
    [
      '{ value: 1, direction: highr }',
      "expected 'higher' or 'lower', got 'highr', did you mean 'higher'?",
    ],
  ])('a metric of %s is told how to be written', (written, message) => {
    const text = `evaluation:\n  - dataset: iris\n    metrics:\n      accuracy: ${written}\n`;
    const checked = checkDocument('metadata', { file: 'm.yml', text });
    expect(checked).toMatchObject({ ok: false, problems: [{ line: 4, message }] });
  });

  it.each([
    ['production: yes', "expected true or false, got 'yes'; write true"],
    ["environment: ''", 'is empty; write for example production'],
    ['environment: 5', "expected text or true or false, got 5; put it in quotes: '5'"],
    [
      'deploy: { workflow: deploy }',
      /^'deploy' does not fit. Expected: A file in .github.workflows/,
    ],
    ['gates: [{}]', /^is empty; write for example threshold: \{metric: accuracy/],
    ['gates: [{ treshold: {} }]', "unknown field 'treshold', did you mean 'threshold'?"],
    [
      'gates: [{ threshold: { metric: a, dataset: b } }]',
      "needs 'atLeast' or 'atMost'; add for example atLeast: 0 or atMost: 0",
    ],
    [
      'gates: [{ threshold: { metric: a, dataset: b, atMost: 1 }, no-regression: { metric: a, dataset: b } }]',
      "holds 'threshold' and 'no-regression' together; write each as an element of its own",
    ],
    [
      'gates: [{ no-regression: { metric: a, dataset: b, tolerance: -1 } }]',
      'must be at least 0, got -1',
    ],
  ])('a stage with %s is refused by one sentence', (written, message) => {
    const text = `stages:\n  staging:\n    ${written}\n`;
    const checked = checkDocument('config', { file: 'c.yml', text });
    expect(checked).toMatchObject({
      ok: false,
      problems: [{ line: 3, message: expect.stringMatching(message) }],
    });
    expect(checked.ok || checked.problems.length).toBe(1);
  });

  it('points at the name of a stage that is no name', () => {
    expect(linesOf('config', 'stages:\n  Prod: {}\n')).toEqual([
      expect.stringMatching(
        /^f.yml:2:3 stages.Prod: 'Prod' does not fit. Expected: A stage's name/,
      ),
    ]);
  });

  it('names at most 100 problems, soon, however many there are', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`);
    expect(linesOf('model', keys.join('\n'))).toHaveLength(100);
  });

  it('keeps a message on one line, and short, whatever it quotes', () => {
    const name = `a\n::error::b\u2028${'c'.repeat(1000)}`;
    const checked = checkDocument('model', { file: 'f.json', text: JSON.stringify({ [name]: 1 }) });
    const messages = checked.ok ? [] : checked.problems.map((problem) => problem.message);
    const message = messages.find((text) => text.startsWith('unknown')) ?? '';
    expect(message).toContain("unknown field 'a\\u000a::error::b\\u2028ccc");
    expect(message.length).toBeLessThan(600);
  });

  it('points into the anchor where an alias is wrong', () => {
    const text = 'description: x\nowners: &people\n  - nobody\ntags: *people\n';
    expect(linesOf('model', text)).toEqual([
      expect.stringMatching(/^f.yml:3:5 owners\[0\]: 'nobody' does not fit/),
      'f.yml:4:7 tags: expected a mapping, got a list',
    ]);
  });

  it('points at the nearest field there is where a merged one is wrong', () => {
    const text = "x: &base { lr: 1 }\ntags:\n  <<: *base\ndescription: x\nowners: ['@a']\n";
    expect(linesOf('model', text)).toContainEqual(
      expect.stringMatching(/^f.yml:2:1 tags.lr: expected text, got 1/),
    );
  });
});

describe('checkPart', () => {
  it('reads a file that holds one part, and names fields as that file does', () => {
    const frame = {
      base: ['evaluation', 0, 'metrics'],
      wrap: (metrics: unknown) => ({ evaluation: [{ dataset: 'iris', metrics }] }),
    };
    const text = '{\n  "accuracy": "0,97"\n}';
    expect(checkPart('metadata', { file: 'metrics.json', text }, frame)).toMatchObject({
      ok: false,
      problems: [
        {
          file: 'metrics.json',
          line: 2,
          column: 15,
          field: 'accuracy',
          message: "expected a number, got '0,97'; write the decimal with a point: 0.97",
        },
      ],
    });
  });
});

describe('readDocument', () => {
  it('throws one error that holds every problem', () => {
    const read = () => readDocument('pointer', { file: 'p.yml', text: 'version: v1.0.0\n' });
    expect(read).toThrow(RegistryError);
    expect(read).toThrow(
      expect.objectContaining({
        code: 'INVALID_DOCUMENT',
        problems: [
          expect.objectContaining({ field: 'digest', line: 1 }),
          expect.objectContaining({ field: 'version', line: 1, column: 10 }),
        ],
      }),
    );
  });
});
