import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../core/policy/read-policy.ts';

const TEXT = `stages:
  staging:
    gates:
      - default-branch: true
  shadow:
    environment: false
  production:
    environment: live
    after: staging
    soak: 24h
    approvals: { count: 2, from: [codeowners] }
    gates:
      - size: { atMost: 1 GB }
      - interface: compatible
    freeze:
      - { days: [fri], timeZone: UTC }
models:
  '*':
    stages:
      production: { soak: 2h, retention: 4w }
  fraud-*:
    stages:
      production:
        soak: 7d
        gates:
          - age: { atLeast: 1d }
  fraud-scorer:
    stages:
      production: { approvals: { count: 3 } }
      staging: { environment: fraud-staging }
`;
const HOUR = 3_600_000;
const policy = readPolicy(TEXT);

describe('readPolicy', () => {
  it('knows the stages in their order, and all environments', () => {
    expect(policy).toMatchObject({
      stages: ['staging', 'shadow', 'production'],
      environments: ['staging', 'live', 'fraud-staging'],
      problems: [],
    });
  });

  it('fills in what is not said', () => {
    expect(readPolicy('stages: { staging: {} }').of('iris', 'staging')).toEqual({
      stage: 'staging',
      environment: 'staging',
      production: false,
      workflow: null,
      timeout: 6 * HOUR,
      onTimeout: 'report',
      onFailure: 'report',
      after: null,
      soak: 0,
      promoters: null,
      approvals: null,
      gates: [],
      freezes: [],
      retention: null,
      allowOverrides: false,
      allowDirectPush: false,
      lines: {},
    });
  });

  it('takes the stage named production for production, unless it says otherwise', () => {
    const of = (text: string) => readPolicy(`stages: ${text}`);
    expect(of('{ production: {} }').of('a', 'production')?.production).toBe(true);
    expect(of('{ production: { production: false } }').of('a', 'production')?.production).toBe(
      false,
    );
    expect(of('{ live: { production: true } }').of('a', 'live')?.production).toBe(true);
  });

  it('reads all that a stage says', () => {
    const text = `stages:
  staging: {}
  live:
    deploy: { workflow: d.yml, timeout: 30m, onTimeout: fail }
    onFailure: hold
    promoters: ['@mona']
    allowOverrides: true
    allowDirectPush: true
    retention: 1d
`;
    expect(readPolicy(text).of('iris', 'live')).toMatchObject({
      workflow: 'd.yml',
      timeout: HOUR / 2,
      onTimeout: 'fail',
      onFailure: 'hold',
      promoters: ['@mona'],
      allowOverrides: true,
      allowDirectPush: true,
      retention: 24 * HOUR,
      lines: { deploy: 4, onFailure: 5, promoters: 6, allowOverrides: 7, allowDirectPush: 8 },
    });
  });

  it('deploys nothing to a stage without an environment', () => {
    expect(policy.of('iris', 'shadow')?.environment).toBeNull();
  });

  it('knows no other stage, whatever it is called', () => {
    for (const stage of ['prod', '', 'constructor', '__proto__', 'toString']) {
      expect(policy.of('iris', stage)).toBeNull();
    }
  });

  it('lets the last pattern that fits have the last word on each setting', () => {
    expect(policy.of('iris', 'production')).toMatchObject({
      soak: 2 * HOUR,
      retention: 28 * 24 * HOUR,
      approvals: { count: 2, from: ['codeowners'] },
      after: 'staging',
    });
    expect(policy.of('fraud-rater', 'production')?.soak).toBe(7 * 24 * HOUR);
    expect(policy.of('fraud-scorer', 'production')).toMatchObject({
      soak: 7 * 24 * HOUR,
      retention: 28 * 24 * HOUR,
      // As a whole: the code owners of the stage's own are gone.
      approvals: { count: 3, from: [] },
    });
    expect(policy.of('fraud-scorer', 'staging')?.environment).toBe('fraud-staging');
  });

  it('says on which line each setting stands that is in force', () => {
    expect(policy.of('iris', 'production')?.lines).toEqual({
      ...{ environment: 8, after: 9, soak: 20, approvals: 11, gates: 12, freeze: 15 },
      retention: 20,
    });
    expect(policy.of('fraud-scorer', 'production')?.lines).toMatchObject({
      ...{ soak: 24, gates: 25, approvals: 29 },
    });
  });

  it('says on which line each rule and window stands', () => {
    const linesOf = (model: string) =>
      policy.of(model, 'production')?.gates.map(({ line }) => line);
    expect(linesOf('iris')).toEqual([13, 14]);
    expect(linesOf('fraud-scorer')).toEqual([26]);
    expect(policy.of('fraud-scorer', 'production')?.freezes).toEqual([
      { window: { days: ['fri'], timeZone: 'UTC' }, line: 16 },
    ]);
  });

  it('has no stages where the configuration is missing or broken, and says why', () => {
    expect(readPolicy(null)).toMatchObject({ stages: [], problems: [{ field: 'stages' }] });
    const broken = readPolicy('stages:\n  production:\n    sake: 1h\n');
    expect(broken).toMatchObject({ stages: [], environments: [], problems: [{ line: 3 }] });
    expect(broken.of('iris', 'production')).toBeNull();
  });
});
