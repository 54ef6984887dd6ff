import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../core/document/check-document.ts';
import { renderProblem } from '../../../core/document/render-problem.ts';

const BROKEN = `stages:
  staging:
    soak: 1h
  production:
    after: canary
    promoters: ['@mona', '@mona']
    approvals: { count: 2, from: ['@mona'] }
    freeze:
      - { days: [fri, fri], from: '25:00', timeZone: Mars/Base }
      - from: 2027-01-03
        to: 2026-12-19
        timeZone: UTC
    gates:
      - expression: { cel: '1 +', says: Nothing. }
      - no-regression:
          metric: a
          dataset: b
          tolerance: 1
          relativeTolerance: 0.1
models:
  fraud-*:
    stages:
      prod:
        gates:
          - age: { atLeast: 2d, atMost: 1d }
      production:
        environment: staging
`;

describe('the rules of the configuration', () => {
  it('name every fault at once, each with its line and field', () => {
    const problems = problemsOf(BROKEN);
    expect(problems.map(({ line, field }) => `${line} ${field}`)).toEqual([
      '3 stages.staging.soak',
      '5 stages.production.after',
      '6 stages.production.promoters[1]',
      '7 stages.production.approvals.count',
      '9 stages.production.freeze[0].days[1]',
      '9 stages.production.freeze[0].from',
      '9 stages.production.freeze[0].timeZone',
      '10 stages.production.freeze[1].from',
      '14 stages.production.gates[0].expression.cel',
      '19 stages.production.gates[1].no-regression.relativeTolerance',
      '23 models["fraud-*"].stages.prod',
      '25 models["fraud-*"].stages.prod.gates[0].age',
      '27 models["fraud-*"].stages.production.environment',
    ]);
  });

  it('take a pattern that no model fits for what it is: a pattern', () => {
    const text = 'stages: {production: {}}\nmodels: {"x*y*z": {stages: {production: {}}}}\n';
    expect(problemsOf(text)).toEqual([]);
  });

  it('let two patterns give one stage the same environment', () => {
    const models =
      'models: {a: {stages: {live: {environment: x}}}, b: {stages: {live: {environment: X}}}}';
    expect(problemsOf(`stages: {live: {}}\n${models}\n`)).toEqual([]);
  });

  it('let approvals come from a team or from code owners, however many they are', () => {
    const from = (who: string) => `stages: {live: {approvals: {count: 9, from: ${who}}}}`;
    expect(problemsOf(from("['@mona', '@acme/risk']"))).toEqual([]);
    expect(problemsOf(from("['@mona', codeowners]"))).toEqual([]);
    expect(problemsOf(from("['@mona']")).length).toBe(1);
  });
});

describe('a configuration that is made to take long', () => {
  const TENFOLD = (name: string) => `[${Array(10).fill(name).join(', ')}]`;
  const ATTACKS: readonly (readonly [string, string, RegExp])[] = [
    [
      'has 5 MB',
      `stages: {}\n${'# \n'.repeat(1_750_000)}`,
      /holds 52\d{5} characters; at most 131072/,
    ],
    [
      'has aliases of aliases',
      `a: &a ${TENFOLD('1')}\nb: &b ${TENFOLD('*a')}\nstages: ${TENFOLD('*b')}`,
      /repeats too much by aliases/,
    ],
    ['is nested deeply', `stages: ${'['.repeat(100_000)}`, /nested too deeply/],
    ['is nested deeply in braces', '{a: '.repeat(30_000), /nested too deeply/],
    ['is nested deeply in lines', '- '.repeat(60_000), /nested too deeply/],
    ['repeats one mapping by aliases', `a: &a {${keys(5000)}}\n${merges(90)}`, /stages: missing/],
    [
      'has a name of 100 kB',
      `stages: {${'a'.repeat(100_000)}: {}}`,
      /does not fit|characters long/,
    ],
  ];

  it.each(ATTACKS)(
    'is refused quickly where it %s',
    (_, text, message) => {
      const started = performance.now();
      const problems = problemsOf(text);
      expect(performance.now() - started).toBeLessThan(10_000);
      expect(problems.map(renderProblem).join('\n')).toMatch(message);
      expect(problems.every((one) => renderProblem(one).length < 2000)).toBe(true);
    },
    20_000,
  );

  it.each(['5 MB', '20 kB'])('is refused as a pointer of %s', (size) => {
    const text = `version: 1.0.0\n#${'x'.repeat(size === '5 MB' ? 5 * 1024 * 1024 : 20_000)}`;
    const checked = checkDocument('pointer', { file: 'production.yml', text });
    expect(checked.ok ? [] : checked.problems).toEqual([
      {
        ...{ file: 'production.yml', line: 1, column: 1, field: '' },
        message: expect.stringMatching(/^holds \d+ characters; at most 16384 are read$/),
      },
    ]);
  });

  function keys(count: number): string {
    return Array.from({ length: count }, (_, at) => `k${at}: 1`).join(', ');
  }

  function merges(count: number): string {
    return Array.from({ length: count }, (_, at) => `b${at}: {<<: *a}`).join('\n');
  }
});

function problemsOf(text: string) {
  const checked = checkDocument('config', { file: 'c.yml', text });
  return checked.ok ? [] : checked.problems;
}
