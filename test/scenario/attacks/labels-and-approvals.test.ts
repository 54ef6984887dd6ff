import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pointerTo } from '../stage/people.ts';
import { Cast, LABEL, POINTER, POLICY } from './cast.ts';

const APPROVED = 'stages:\n  production:\n    approvals: { count: 1 }\n    gates: []\n';

let cast: Cast;
afterEach(() => cast.stage.close());

describe('a label', () => {
  beforeEach(async () => {
    cast = await Cast.open(POLICY);
  });

  it('by somebody who may only triage is taken off again with the reason, and asks for nothing', async () => {
    const { stage, tim, wendy } = cast;
    const number = await cast.ask('1.0.0');
    await tim.label(number, LABEL);
    expect(await cast.verdict(number)).toBe('failure');
    expect(await stage.labels(number)).not.toContain(LABEL);
    expect((await stage.said(number)).join()).toMatch(/tim/);
    await wendy.label(number, LABEL);
    expect(await cast.verdict(number)).toBe('success');
  });

  it('in a storm leaves one comment, and the verdict on what is true in the end', async () => {
    const { stage, wendy } = cast;
    const number = await cast.ask('1.0.0');
    for (let round = 0; round < 25; round += 1) {
      await wendy.label(number, LABEL);
      await wendy.unlabel(number, LABEL);
    }
    await wendy.label(number, LABEL);
    expect(await cast.verdict(number)).toBe('success');
    expect(await stage.said(number)).toHaveLength(1);
  });

  it('in a storm by somebody without the right leaves a word or two', async () => {
    const { stage, tim } = cast;
    const number = await cast.ask('1.0.0');
    for (let round = 0; round < 25; round += 1) await tim.label(number, LABEL);
    expect(await cast.verdict(number)).toBe('failure');
    expect(await stage.labels(number)).not.toContain(LABEL);
    expect((await stage.said(number)).length).toBeLessThanOrEqual(2);
  });
});

describe('an approval', () => {
  beforeEach(async () => {
    cast = await Cast.open(APPROVED);
  });

  it('by somebody else who may write counts', async () => {
    const number = await cast.request('1.0.0');
    expect(await cast.verdict(number)).toBe('failure');
    await cast.rita.approve(number);
    expect(await cast.verdict(number)).toBe('success');
  });

  it('by whom the registry opened the pull request for does not count', async () => {
    const { stage, wendy, rita } = cast;
    await stage.register('1.0.0');
    await wendy.comment(await wendy.issue(), '/promote iris@1.0.0 production');
    await stage.quiet();
    const [number = 0] = await stage.openPulls();
    await wendy.approve(number);
    expect(await cast.verdict(number)).toBe('failure');
    await rita.approve(number);
    expect(await cast.verdict(number)).toBe('success');
  });

  it('by somebody who may not write does not count', async () => {
    const number = await cast.request('1.0.0');
    await cast.tim.approve(number);
    expect(await cast.verdict(number)).toBe('failure');
  });

  it('of an older head, before the pointer was changed, does not count, nor deploys when merged', async () => {
    const { stage, wendy, rita, ada } = cast;
    const number = await cast.request('1.0.0');
    await rita.approve(number);
    const other = await stage.register('2.0.0');
    await wendy.push('ask-1.0.0', { [POINTER]: pointerTo(other) });
    expect(await cast.verdict(number)).toBe('failure');
    await ada.merge(number);
    await stage.quiet();
    expect(await cast.deployed()).toEqual([]);
  });

  it('by who pushed last does not count', async () => {
    const { stage, rita } = cast;
    const number = await cast.request('1.0.0');
    const other = await stage.register('2.0.0');
    await rita.push('ask-1.0.0', { [POINTER]: pointerTo(other) });
    await rita.approve(number);
    expect(await cast.verdict(number)).toBe('failure');
  });
});

describe('a merge around the gates', () => {
  const LENIENT = POLICY.replace('production:', 'production:\n    allowOverrides: true');

  it('is recorded, and not deployed', async () => {
    cast = await Cast.open(POLICY);
    const { stage, ada } = cast;
    const number = await cast.request('1.0.0', 0.5);
    expect(await cast.verdict(number)).toBe('failure');
    await ada.merge(number);
    await stage.quiet();
    expect(await cast.deployed()).toEqual([]);
    expect(await stage.ledger()).toContainEqual(
      expect.stringMatching(/^iris!production!refusal-[0-9a-f]{12}$/),
    );
    expect((await stage.said(number)).join()).toMatch(/not deployed/);
  });

  it('by an administrator is deployed where the policy allows it, and the ledger says so', async () => {
    cast = await Cast.open(LENIENT);
    const { stage, ada } = cast;
    const number = await cast.request('1.0.0', 0.5);
    expect(await cast.verdict(number)).toBe('failure');
    await ada.merge(number);
    await stage.quiet();
    expect(await cast.deployed()).toEqual(['iris#production#1', 'iris 1.0.0 production pending']);
    expect(await stage.message('iris#production#1')).toMatch(/^Overridden: threshold accuracy$/m);
  });

  it('by somebody who is no administrator is not deployed even there', async () => {
    cast = await Cast.open(LENIENT);
    const number = await cast.request('1.0.0', 0.5);
    await cast.stage.quiet();
    await cast.wendy.merge(number);
    await cast.stage.quiet();
    expect(await cast.deployed()).toEqual([]);
  });
});
