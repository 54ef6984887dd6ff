import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pointerTo } from '../stage/people.ts';
import { bomb, Cast, LABEL, POINTER, POLICY } from './cast.ts';

const CONFIG = '.github/model-registry.yml';

let cast: Cast;
beforeEach(async () => {
  cast = await Cast.open(POLICY);
});
afterEach(() => cast.stage.close());

describe('a pointer', () => {
  it('that is pushed without a pull request is recorded, and not deployed', async () => {
    const { stage, wendy } = cast;
    await wendy.push('main', { [POINTER]: pointerTo(await stage.register('1.0.0')) });
    await stage.quiet();
    expect(await cast.deployed()).toEqual([]);
    expect(await stage.ledger()).toContainEqual(expect.stringMatching(/^iris!production!refusal-/));
  });

  it.each([
    ['of 5 MB', `version: 1.0.0\n${'#'.repeat(5_000_000)}\n`],
    ['that is a YAML bomb', bomb()],
    ['with a byte of nought', 'version: 1.0.0\u0000\n'],
    ['that is deeply nested', `version: ${'['.repeat(3_000)}${']'.repeat(3_000)}\n`],
  ])('%s is refused, and the pull request told so', async (_, text) => {
    const { stage, wendy } = cast;
    await stage.register('1.0.0');
    const number = await wendy.propose('hostile', { [POINTER]: text });
    await wendy.label(number, LABEL);
    expect(await cast.verdict(number)).toBe('failure');
  });

  it('that is a symbolic link is refused', async () => {
    const { stage, wendy } = cast;
    const version = await stage.register('1.0.0');
    await wendy.push('main', { 'models/iris/elsewhere.yml': pointerTo(version) });
    const number = await wendy.proposeLink('link', { path: POINTER, target: 'elsewhere.yml' });
    await wendy.label(number, LABEL);
    expect(await cast.verdict(number)).toBe('failure');
  });
});

it('a fork asks, and neither runs anything nor changes the policy that judges it', async () => {
  const { stage, wendy } = cast;
  const version = await stage.register('1.0.0', 0.5);
  const stranger = stage.person('stranger', 'none');
  const number = await stranger.proposeFromFork('stranger', {
    [CONFIG]: 'stages:\n  production:\n    gates: []\n',
    [POINTER]: pointerTo(version),
  });
  await wendy.label(number, LABEL);
  expect(await cast.verdict(number)).toBe('failure');
  expect((await stage.check(number))?.text).toMatch(/threshold accuracy/);
});

it('a version whose metadata was swapped after the review is not deployed', async () => {
  const { stage, wendy, ada } = cast;
  const number = await cast.request('1.0.0');
  expect(await cast.verdict(number)).toBe('success');
  await ada.swapMetadata('iris@v1.0.0', (text) => text.replace('0.95', '0.99'));
  await wendy.merge(number);
  await stage.quiet();
  expect(await cast.deployed()).toEqual([]);
  expect((await stage.said(number)).join()).toMatch(/pins sha256:/);
});

describe('the policy', () => {
  it.each([
    ['with a fault', 'stages:\n  production:\n    soak: soon\n', /model-registry\.yml:3/],
    ['that is a YAML bomb', bomb(), /./],
  ])(
    '%s fails the check, and when merged all the same the one before stays in force',
    async (_, text, told) => {
      const { stage, wendy, ada } = cast;
      const number = await wendy.propose('lax', { [CONFIG]: text });
      expect(await cast.verdict(number)).toBe('failure');
      expect((await stage.check(number))?.text).toMatch(told);
      await ada.merge(number);
      const bad = await cast.request('1.0.0', 0.5);
      expect(await cast.verdict(bad)).toBe('failure');
      expect((await stage.check(bad))?.text).toMatch(/threshold accuracy/);
    },
  );
});
