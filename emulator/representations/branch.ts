import type { Ref } from '../git/refs.ts';
import { toNodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';
import type { Schemas } from './schemas.ts';

export function toShortBranch({ apiUrl }: Repository, ref: Ref): Schemas['short-branch'] {
  return {
    name: ref.name.replace('refs/heads/', ''),
    commit: { sha: ref.sha, url: `${apiUrl}/commits/${ref.sha}` },
    protected: false,
  };
}

export function toBranch(
  { apiUrl, htmlUrl }: Repository,
  ref: Ref,
  commit: Schemas['commit'],
): Schemas['branch-with-protection'] {
  const name = ref.name.replace('refs/heads/', '');
  const self = `${apiUrl}/branches/${name}`;
  return {
    name,
    commit,
    _links: { self, html: `${htmlUrl}/tree/${name}` },
    protected: false,
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${self}/protection`,
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
