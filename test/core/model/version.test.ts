import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RegistryError } from '../../../core/errors.ts';
import {
  compareVersions,
  isVersion,
  largestBump,
  newestVersion,
  nextVersion,
  parseVersion,
  parseVersionRequest,
} from '../../../core/model/version.ts';
import { VERSION } from './grammar.ts';

describe('parseVersion', () => {
  it('gives every version back as it is written', () => {
    fc.assert(
      fc.property(VERSION, (version) => {
        expect(parseVersion(version)).toBe(version);
      }),
    );
  });

  it.each([
    ...['', '1', '1.2', '1.2.3.4', 'v1.2.3', 'V1.2.3', '=1.2.3', ' 1.2.3', '1.2.3 ', '1.2.3\n'],
    ...['01.2.3', '1.02.3', '1.2.03', '1.2.3-01', '1.2.3-', '1.2.3-a..b', '1.2.3-a_b', '-1.2.3'],
    ...['1.2.3+build', '1.2.3-rc.1+build', '1.2.x', '*', 'latest', '1.2.٣', '１.2.3', '1,2,3'],
    ...['9007199254740992.0.0', `1.0.0-${'a'.repeat(100)}`],
  ])('refuses %j', (text) => {
    expect(isVersion(text)).toBe(false);
    expect(() => parseVersion(text)).toThrow(expect.objectContaining({ code: 'INVALID_VERSION' }));
  });
});

describe('parseVersionRequest', () => {
  it.each(['major', 'minor', 'patch'] as const)('reads the step %s', (bump) => {
    expect(parseVersionRequest(bump)).toEqual({ kind: 'bump', bump });
  });

  it('reads the step that is to be decided', () => {
    expect(parseVersionRequest('auto')).toEqual({ kind: 'auto' });
  });

  it('reads a version', () => {
    expect(parseVersionRequest('1.5.0-rc.1')).toEqual({ kind: 'explicit', version: '1.5.0-rc.1' });
    expect(parseVersionRequest('1.4.0')).toEqual({ kind: 'explicit', version: '1.4.0' });
  });

  it.each(['', 'Patch', 'Auto', 'prerelease', 'v1.4.0', 'toString'])('refuses %j', (text) => {
    expect(() => parseVersionRequest(text)).toThrow(RegistryError);
  });
});

describe('nextVersion', () => {
  it.each([
    ['major', [], '1.0.0'],
    ['patch', [], '1.0.0'],
    ['patch', ['1.0.9', '1.0.10', '1.0.2'], '1.0.11'],
    ['minor', ['1.4.2'], '1.5.0'],
    ['major', ['1.4.2'], '2.0.0'],
    ['patch', ['2.0.0-rc.1', '1.9.9'], '2.0.0'],
    ['patch', ['1.5.0-rc.1'], '1.5.0'],
    ['minor', ['1.5.0-rc.1'], '1.5.0'],
    ['major', ['1.5.0-rc.1'], '2.0.0'],
    ['minor', ['1.5.1-rc.1'], '1.6.0'],
    ['major', ['2.0.0-rc.2', '2.0.0-rc.10'], '2.0.0'],
    ['patch', ['1.5.0-rc.1', '1.5.0'], '1.5.1'],
  ] as const)('after a %s step from %j is %s', (bump, existing, next) => {
    expect(nextVersion({ kind: 'bump', bump }, existing)).toBe(next);
  });

  it('is the one asked for, whatever there is', () => {
    expect(nextVersion({ kind: 'explicit', version: '0.1.0' }, ['1.0.0'])).toBe('0.1.0');
  });

  it('comes after all that exist, for any step', () => {
    const bumps = fc.constantFrom('major', 'minor', 'patch');
    fc.assert(
      fc.property(fc.array(VERSION, { minLength: 1 }), bumps, (existing, bump) => {
        const next = nextVersion({ kind: 'bump', bump }, existing);
        expect(isVersion(next)).toBe(true);
        for (const version of existing) expect(compareVersions(next, version)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('largestBump', () => {
  it.each([
    [['patch', 'major', 'minor'], 'major'],
    [['patch', 'minor'], 'minor'],
    [['patch'], 'patch'],
    [[], null],
  ] as const)('of %j is %s', (bumps, largest) => {
    expect(largestBump(bumps)).toBe(largest);
  });
});

describe('newestVersion', () => {
  it('goes by precedence, in which a prerelease comes before its release', () => {
    expect(newestVersion(['1.2.0', '1.10.0-rc.1', '1.10.0', '1.9.0'])).toBe('1.10.0');
    expect(newestVersion([])).toBeNull();
  });
});
