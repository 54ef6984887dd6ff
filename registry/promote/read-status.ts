import { RegistryError } from '../../core/errors.ts';
import type { Registry } from '../../core/ports/deployments.ts';
import type { OpenRequests } from '../../core/ports/open-requests.ts';
import type { ConfigHistory } from '../../core/ports/source-history.ts';
import { stageLabels } from '../../core/promotion/label.ts';
import { type StageStatus, statusOf } from '../../core/promotion/stage-status.ts';
import { policyOf } from './policy-in-force.ts';
import { requireSound } from './read-stage.ts';

export interface StatusPorts {
  readonly registry: Registry;
  readonly openRequests: OpenRequests;
  readonly configHistory: ConfigHistory;
}

/** How the stages stand, of one model or of all: two calls. */
export async function readStatus(
  model: string | null,
  ports: StatusPorts,
): Promise<readonly StageStatus[]> {
  const snapshot = await ports.registry.snapshot();
  const policy = await policyOf(snapshot, ports);
  requireSound(policy);
  const requests = await ports.openRequests.list(policy.stages.flatMap(stageLabels));
  const status = statusOf({ snapshot, policy, requests, model });
  if (status.length > 0 || model === null) return status;
  throw new RegistryError('NOT_FOUND', {
    problem: `No stage holds, or ever held, a version of a model "${model}".`,
    remedy: 'Correct the name, or promote a first version of it.',
  });
}
