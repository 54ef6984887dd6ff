import { type Policy, readPolicy } from '../../core/policy/read-policy.ts';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import type { RegistrySnapshot } from '../../core/ports/deployments.ts';
import type { FoundFile } from '../../core/ports/promotions.ts';
import type { ConfigHistory } from '../../core/ports/source-history.ts';

export interface PolicyInForce {
  readonly policy: Policy;
  /** Null: the text that the policy was read from is that of the default branch. */
  readonly notice: string | null;
}

/** A broken configuration changes nothing: the last valid one holds until there is another. */
export async function findPolicyInForce(
  config: string | null,
  history: ConfigHistory,
): Promise<PolicyInForce> {
  const policy = readPolicy(config);
  if (policy.problems.length === 0) return { policy, notice: null };
  for (const text of await history.earlier()) {
    const earlier = readPolicy(text);
    if (earlier.problems.length === 0) return { policy: earlier, notice: noticeOf(config) };
  }
  return { policy, notice: null };
}

/** The policy by which the registry goes at the snapshot; it may have problems where none was ever valid. */
export async function policyOf(
  { config }: Pick<RegistrySnapshot, 'config'>,
  { configHistory }: { readonly configHistory: ConfigHistory },
): Promise<Policy> {
  return (await findPolicyInForce(config, configHistory)).policy;
}

function noticeOf(config: string | null): string {
  const state = config === null ? 'is missing' : 'has faults';
  return `${CONFIG_PATH} on the base branch ${state}. Until that is corrected, the last version of it that was valid holds.`;
}

/** What a file that was found says; of one that is no text nothing can be said. */
export function readPolicyFile(found: FoundFile | null): Policy {
  return readPolicy(found?.kind === 'text' ? found.text : null);
}
