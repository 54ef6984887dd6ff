import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionFault, evaluateCondition } from '../../../core/gates/condition.ts';
import { aModelVersion, evaluated } from '../../builders/model-version.ts';

const VERSION = aModelVersion({
  training: {
    datasets: [
      { name: 'a', version: '1', license: 'MIT', rows: 120 },
      { name: 'b', version: '2' },
    ],
    hyperparameters: { trees: 25, rate: 0.1, 'max depth': 3, nothing: null },
  },
  evaluation: [{ ...evaluated({ accuracy: 0.95 }), rows: 30 }],
  tags: JSON.parse('{"__proto__": "x", "constructor": "y"}'),
});

describe('evaluateCondition', () => {
  it.each([
    ['challenger.training.datasets.all(d, has(d.license))', false],
    ['challenger.training.datasets.exists(d, has(d.license))', true],
    ['challenger.training.datasets.exists_one(d, has(d.license))', true],
    ['has(challenger.documentation) && has(challenger.documentation.license)', false],
    ['champion == null', true],
    ['champion == null || champion.model == "iris"', true],
    ['champion.model == "iris" || champion == null', true],
    ['challenger.training.datasets[0].rows >= 120', true],
    ['challenger.training.hyperparameters.trees == 25', true],
    ['challenger.training.hyperparameters.trees in [25, 50]', true],
    ['challenger.training.hyperparameters.trees / 2.0 == 12.5', true],
    ['int(challenger.training.hyperparameters.trees) % 5 == 0', true],
    ['challenger.training.hyperparameters["max depth"] == 3', true],
    ['challenger.training.hyperparameters.nothing == null', true],
    ['"rate" in challenger.training.hyperparameters', true],
    ['challenger.evaluation.filter(e, e.metrics.accuracy.value > 0.9).size() == 1', true],
    ['challenger.evaluation.map(e, e.rows) == [30.0]', true],
    ['timestamp(challenger.registeredAt) > timestamp("2026-01-01T00:00:00Z")', true],
    ['challenger.version.startsWith("1.")', true],
    ['challenger.tags.constructor == "y" && challenger.tags["__proto__"] == "x"', true],
    ['has(challenger.tags.toString)', false],
    ['((challenger.training.datasets) // all\n ).all(d, ")" != d.name)', true],
  ])('finds that %s is %s', (cel, holds) => {
    expect(judge(cel)).toEqual({ known: true, holds });
  });

  it.each([
    ['a field is missing', 'challenger.documentation.license == "MIT"', /No such key: documentat/],
    ['there is no champion', 'champion.version == "1.0.0"', /No such key: version/],
    ['an index is out of bounds', 'challenger.evaluation[7].rows > 1', /out of bounds/],
    ['numbers of two types are added', 'challenger.evaluation[0].rows + 1 > 1', /no such overload/],
    ['the result is no boolean', 'challenger.model', /gives a string, and must give true or/],
    ['the result is nothing', 'champion', /gives null/],
    ['a method of JavaScript is called', 'challenger.tags.hasOwnProperty("x")', /no matching over/],
    ['the prototype is asked for', 'challenger.source.__proto__ == 1', /No such key: __proto__/],
    ['it does not even parse', 'challenger.', /Expected/],
  ])('cannot say where %s', (_, cel, why) => {
    expect(judge(cel)).toEqual({ known: false, why: expect.stringMatching(why) });
  });

  it('gives up on loops in loops over a long list, which would take years', () => {
    const documents = { challenger: { rows: Array.from({ length: 5000 }, (_, at) => at) } };
    const loop = (inner: string) => `challenger.rows.all(x, ${inner})`;
    const triple = loop(loop(loop('true')).replaceAll('x,', 'y,'));
    for (const cel of [
      triple,
      `!${triple}`,
      loop('(challenger.rows + challenger.rows).map(y, y) != []'),
    ])
      expect(evaluateCondition(cel, { ...documents, champion: null })).toEqual({
        known: false,
        why: expect.stringMatching(/more than 100000 steps/),
      });
    expect(evaluateCondition(loop('x >= 0'), { ...documents, champion: null })).toMatchObject({
      holds: true,
    });
  });

  it('does not fall over metadata that is nested too deeply', () => {
    let deep: unknown = 1;
    for (let at = 0; at < 100_000; at += 1) deep = [deep];
    expect(
      evaluateCondition('challenger == challenger', { challenger: deep, champion: null }),
    ).toEqual({ known: false, why: 'the metadata is nested too deeply' });
  });

  it('keeps what a loop gives, however the list is written', () => {
    const list = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 6 });
    const written = fc.constantFrom(
      'challenger.l',
      '(challenger.l)',
      '((challenger.l) )',
      'challenger["l"]',
    );
    fc.assert(
      fc.property(list, fc.integer({ min: -5, max: 5 }), written, (l, limit, text) => {
        const says = (cel: string) => evaluateCondition(cel, { challenger: { l }, champion: null });
        const holds = l.every((x) => x > limit);
        expect(says(`${text}.all(x, x > ${limit})`)).toEqual({ known: true, holds });
        expect(says(`${text}.filter(x, x > ${limit}).size() == size(${text})`)).toEqual({
          known: true,
          holds,
        });
      }),
    );
  });
});

describe('conditionFault', () => {
  it.each([
    'true',
    'challenger.whatever',
    'champion == null || challenger.training.datasets.all(d, has(d.license))',
  ])('finds nothing wrong in %s', (cel) => {
    expect(conditionFault(cel)).toBeNull();
  });

  it.each([
    ['half an expression', '1 +', /Unexpected/],
    ['a word that is misspelt', 'challenge.model == "iris"', /Unknown variable: challenge/],
    ['a function that there is not', 'allOf(challenger)', /allOf/],
    ['a figure', '1 + 1', /gives int, and must give true or false/],
    ['a text', '"true"', /gives string/],
    ['what can never be compared', '"a" == 1', /no such overload/],
    ['a pattern', 'challenger.model.matches("(a+)+$")', /matches\(\) is not available/],
    ['a pattern in a loop', 'challenger.owners.all(o, o.matches("a"))', /matches\(\)/],
    ['brackets without end', '('.repeat(1000), /maxDepth/],
  ])('refuses %s', (_, cel, why) => {
    expect(conditionFault(cel)).toEqual(expect.stringMatching(why));
  });

  it('never throws, whatever the text', () => {
    const words = ['challenger', '.all(', 'x', ',', ')', '(', '"', '==', '.', '[', ']', '//', '\n'];
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (cel) => {
        const fault = conditionFault(cel);
        const result = evaluateCondition(cel, { challenger: {}, champion: null });
        if (fault !== null) expect(result).toEqual({ known: false, why: fault });
      }),
    );
  });
});

function judge(cel: string) {
  return evaluateCondition(cel, { challenger: VERSION, champion: null });
}
