import { CONFIG_PATH } from '../core/policy/stage-policy.ts';
import { labelSet } from '../core/promotion/label-set.ts';
import { readPolicyFile } from '../registry/promote/policy-in-force.ts';
import type { BotPorts } from './ports.ts';

/** Creates the labels of the stages where a configuration names some. */
export async function ensureLabels({
  files,
  repositoryLabels,
}: Pick<BotPorts, 'files' | 'repositoryLabels'>): Promise<void> {
  const [config] = await files.read([{ revision: 'HEAD', path: CONFIG_PATH }]);
  const { stages } = readPolicyFile(config ?? null);
  if (stages.length > 0) await repositoryLabels.ensure(labelSet(stages));
}
