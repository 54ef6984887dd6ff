import type { RegistrySnapshot } from '../../core/ports/deployments.ts';

/** A registry in which nothing is. */
export function aSnapshot(facts: Partial<RegistrySnapshot> = {}): RegistrySnapshot {
  return {
    repository: 'acme/flowers',
    url: 'https://github.test/acme/flowers',
    defaultBranch: 'main',
    commit: 'f'.repeat(40),
    config: null,
    pointers: [],
    assignments: [],
    foreignTags: [],
    withdrawals: [],
    holds: [],
    refusals: [],
    deployments: [],
    ...facts,
  };
}
