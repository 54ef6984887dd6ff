import type { Digest } from '../model/digest.ts';
import {
  type DecidedRequest,
  newestVersion,
  nextVersion,
  type VersionRequest,
} from '../model/version.ts';
import { VersionTag } from '../model/version-tag.ts';
import type { RecordedVersion } from '../ports/releases.ts';

export type RegistrationPlan =
  | DecidedPlan
  /** Decide the step by what changed since this version (null: it is the first), and plan again. */
  | { readonly kind: 'decide'; readonly since: RecordedVersion | null };

export type DecidedPlan =
  /** Take this number; nobody has it. */
  | { readonly kind: 'register'; readonly tag: VersionTag }
  /** An earlier run asked for the same: return it if its files are the same too. */
  | { readonly kind: 'adopt'; readonly version: RecordedVersion }
  /** `taken`: by something else. `withdrawn`: the same was registered, and must not be used. */
  | {
      readonly kind: 'refuse';
      readonly because: 'taken' | 'withdrawn';
      readonly version: RecordedVersion;
    };

export interface RegistrationFacts {
  readonly model: string;
  readonly request: VersionRequest;
  readonly requestKey: Digest;
  readonly versions: readonly RecordedVersion[];
  /** Versions whose files were found to differ from what is registered now. */
  readonly differing: ReadonlySet<string>;
}

export function planRegistration(facts: RegistrationFacts): RegistrationPlan {
  const { request, versions } = facts;
  if (request.kind !== 'auto') return planDecided({ ...facts, request });
  return findSame(facts) ?? { kind: 'decide', since: findNewestUsable(versions) };
}

/** As `planRegistration`, of a request whose step is decided. */
export function planDecided(
  facts: RegistrationFacts & { readonly request: DecidedRequest },
): DecidedPlan {
  const { model, request, versions } = facts;
  if (request.kind === 'explicit') return planExplicit(request.version, facts);
  const same = findSame(facts);
  if (same !== null) return same;
  const taken = versions.map(({ tag }) => tag.version);
  return { kind: 'register', tag: VersionTag.of(model, nextVersion(request, taken)) };
}

/** What is said of a request that was settled before; null: it was not. */
function findSame(facts: RegistrationFacts): DecidedPlan | null {
  const same = facts.versions.filter(
    ({ tag, record }) =>
      record?.requestKey === facts.requestKey && !facts.differing.has(tag.version),
  );
  const adopted = findNewest(same.filter(isUsable));
  if (adopted !== null) return { kind: 'adopt', version: adopted };
  const withdrawn = findNewest(same);
  return withdrawn && { kind: 'refuse', because: 'withdrawn', version: withdrawn };
}

function planExplicit(version: string, facts: RegistrationFacts): DecidedPlan {
  const existing = facts.versions.find(({ tag }) => tag.version === version);
  if (existing === undefined) {
    return { kind: 'register', tag: VersionTag.of(facts.model, version) };
  }
  const same = existing.record?.requestKey === facts.requestKey && !facts.differing.has(version);
  if (!same) return { kind: 'refuse', because: 'taken', version: existing };
  if (isUsable(existing)) return { kind: 'adopt', version: existing };
  return { kind: 'refuse', because: 'withdrawn', version: existing };
}

/** The newest version that was not withdrawn: what a new one is compared with. */
export function findNewestUsable(versions: readonly RecordedVersion[]): RecordedVersion | null {
  return findNewest(versions.filter(isUsable));
}

/** The newest version below this one that was not withdrawn; its page is compared with it. */
export function findPredecessor(
  tag: VersionTag,
  versions: readonly RecordedVersion[],
): RecordedVersion | null {
  return findNewestUsable(versions.filter((other) => isBelow(other.tag.version, tag.version)));
}

function isUsable({ withdrawn }: RecordedVersion): boolean {
  return withdrawn === null;
}

function findNewest(versions: readonly RecordedVersion[]): RecordedVersion | null {
  const newest = newestVersion(versions.map(({ tag }) => tag.version));
  return versions.find(({ tag }) => tag.version === newest) ?? null;
}

function isBelow(version: string, limit: string): boolean {
  return version !== limit && newestVersion([version, limit]) === limit;
}
