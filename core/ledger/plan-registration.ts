import type { Digest } from '../model/digest.ts';
import { newestVersion, nextVersion, type VersionRequest } from '../model/version.ts';
import { VersionTag } from '../model/version-tag.ts';
import type { RecordedVersion } from '../ports/releases.ts';

export type RegistrationPlan =
  /** Take this number; nobody has it. */
  | { readonly kind: 'register'; readonly tag: VersionTag }
  /** An earlier run asked for the same: return it if its files are the same too. */
  | { readonly kind: 'adopt'; readonly version: RecordedVersion }
  /** The number is taken by something else. */
  | { readonly kind: 'refuse'; readonly version: RecordedVersion };

export interface RegistrationFacts {
  readonly model: string;
  readonly request: VersionRequest;
  readonly requestKey: Digest;
  readonly versions: readonly RecordedVersion[];
  /** Versions whose files were found to differ from what is registered now. */
  readonly differing: ReadonlySet<string>;
}

export function planRegistration(facts: RegistrationFacts): RegistrationPlan {
  const { request } = facts;
  if (request.kind === 'explicit') return planExplicit(request.version, facts);
  const same = facts.versions.filter(
    ({ tag, record }) =>
      record?.requestKey === facts.requestKey && !facts.differing.has(tag.version),
  );
  const newest = newestVersion(same.map(({ tag }) => tag.version));
  const adopted = same.find(({ tag }) => tag.version === newest);
  if (adopted !== undefined) return { kind: 'adopt', version: adopted };
  const taken = facts.versions.map(({ tag }) => tag.version);
  return { kind: 'register', tag: VersionTag.of(facts.model, nextVersion(request, taken)) };
}

function planExplicit(version: string, facts: RegistrationFacts): RegistrationPlan {
  const existing = facts.versions.find(({ tag }) => tag.version === version);
  if (existing === undefined) {
    return { kind: 'register', tag: VersionTag.of(facts.model, version) };
  }
  const same = existing.record?.requestKey === facts.requestKey && !facts.differing.has(version);
  return { kind: same ? 'adopt' : 'refuse', version: existing };
}

/** The newest version below this one, which its page is compared with. */
export function findPredecessor(
  tag: VersionTag,
  versions: readonly RecordedVersion[],
): RecordedVersion | null {
  const others = versions.filter((other) => isBelow(other.tag.version, tag.version));
  const newest = newestVersion(others.map((other) => other.tag.version));
  return others.find((other) => other.tag.version === newest) ?? null;
}

function isBelow(version: string, limit: string): boolean {
  return version !== limit && newestVersion([version, limit]) === limit;
}
