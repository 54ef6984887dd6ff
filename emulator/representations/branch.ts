import type { Ref } from '../git/refs.ts';
import { toNodeId } from '../world/ids.ts';
import type { BranchProtection } from '../world/protection.ts';
import type { Repository } from '../world/repository.ts';
import type { Schemas } from './schemas.ts';

export function toShortBranch(
  { apiUrl, protections }: Repository,
  ref: Ref,
): Schemas['short-branch'] {
  const name = ref.name.replace('refs/heads/', '');
  return {
    name,
    commit: { sha: ref.sha, url: `${apiUrl}/commits/${ref.sha}` },
    protected: protections.has(name),
  };
}

export function toBranch(
  { apiUrl, htmlUrl, protections }: Repository,
  ref: Ref,
  commit: Schemas['commit'],
): Schemas['branch-with-protection'] {
  const name = ref.name.replace('refs/heads/', '');
  const self = `${apiUrl}/branches/${name}`;
  const protection = protections.get(name);
  return {
    name,
    commit,
    _links: { self, html: `${htmlUrl}/tree/${name}` },
    protected: protection !== undefined,
    protection: {
      enabled: protection !== undefined,
      required_status_checks: toRequiredChecks(protection ?? {}),
    },
    protection_url: `${self}/protection`,
  };
}

function toRequiredChecks({ requiredChecks = [], enforceAdmins }: BranchProtection) {
  const level = enforceAdmins === true ? 'everyone' : 'non_admins';
  return {
    enforcement_level: requiredChecks.length === 0 ? 'off' : level,
    contexts: [...requiredChecks],
    checks: requiredChecks.map((context) => ({ context, app_id: null })),
  };
}

export function toTag({ apiUrl, id }: Repository, ref: Ref, commit: string): Schemas['tag'] {
  return {
    name: ref.name.replace('refs/tags/', ''),
    zipball_url: `${apiUrl}/zipball/${ref.name}`,
    tarball_url: `${apiUrl}/tarball/${ref.name}`,
    commit: { sha: commit, url: `${apiUrl}/commits/${commit}` },
    node_id: toNodeId('REF', `${id}:${ref.name}`),
  };
}
