import { compare, inc, SemVer } from 'semver';
import { RegistryError } from '../errors.ts';

export type Bump = 'major' | 'minor' | 'patch';

/** A number, or a step after the newest. */
export type DecidedRequest =
  | { readonly kind: 'explicit'; readonly version: string }
  | { readonly kind: 'bump'; readonly bump: Bump };

/** What a registration asks for; `auto` leaves the step to what changed. */
export type VersionRequest = DecidedRequest | { readonly kind: 'auto' };

/** Largest first. */
const BUMPS = ['major', 'minor', 'patch'] as const satisfies readonly Bump[];
// The grammar of semver.org without build metadata, which does not order and so cannot name a version.
const STRICT =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?$/;

/** A SemVer version in its canonical form, `1.4.0`; a leading "v" is refused. */
export function parseVersion(text: string): string {
  if (isVersion(text)) return text;
  throw new RegistryError('INVALID_VERSION', {
    problem: `"${text}" is not a version.`,
    remedy: 'Write a SemVer version without "v" and without "+build", for example "1.4.0".',
  });
}

export function isVersion(text: string): boolean {
  // semver refuses numbers beyond the safe integers, which the pattern alone lets through.
  return STRICT.test(text) && text.length <= 100 && tryParse(text) !== null;
}

/** Reads the `version` input: `major`, `minor`, `patch`, `auto` or a version. */
export function parseVersionRequest(text: string): VersionRequest {
  if (text === 'auto') return { kind: 'auto' };
  if (isBump(text)) return { kind: 'bump', bump: text };
  if (isVersion(text)) return { kind: 'explicit', version: text };
  throw new RegistryError('INVALID_VERSION', {
    problem: `The version asked for is "${text}".`,
    remedy: 'Ask for "major", "minor", "patch" or "auto", or for a version such as "1.4.0".',
  });
}

/** true: `2.0.0-rc.1` and the like. */
export function isPrerelease(version: string): boolean {
  return version.includes('-');
}

/** Orders by SemVer precedence; negative: `a` comes first. */
export function compareVersions(a: string, b: string): number {
  return compare(a, b);
}

/** The newest by precedence, or null of none. */
export function newestVersion(versions: readonly string[]): string | null {
  return versions.reduce<string | null>(
    (newest, version) => (newest === null || compare(version, newest) > 0 ? version : newest),
    null,
  );
}

/**
 * The version a request gets after those that exist; the first of a model is 1.0.0. A step from a
 * prerelease goes to the release that it announced, where that is no smaller step: `patch` and
 * `minor` from 1.5.0-rc.1 give 1.5.0, `major` gives 2.0.0.
 */
export function nextVersion(request: DecidedRequest, existing: readonly string[]): string {
  if (request.kind === 'explicit') return request.version;
  const newest = newestVersion(existing);
  if (newest === null) return '1.0.0';
  const next = inc(newest, request.bump);
  if (next !== null) return next;
  throw new RegistryError('INVALID_VERSION', {
    problem: `There is no ${request.bump} version after ${newest}.`,
    remedy: 'Name the version to register.',
  });
}

export function isBump(text: string): text is Bump {
  return BUMPS.some((bump) => bump === text);
}

/** Null of none. */
export function largestBump(bumps: readonly Bump[]): Bump | null {
  return BUMPS.find((bump) => bumps.includes(bump)) ?? null;
}

function tryParse(text: string): SemVer | null {
  try {
    return new SemVer(text);
  } catch {
    return null;
  }
}
