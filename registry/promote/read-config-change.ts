import type { Problem } from '../../core/errors.ts';
import { readPolicy } from '../../core/policy/read-policy.ts';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import type { FoundFile } from '../../core/ports/promotions.ts';
import { describePolicyChange } from '../../core/promotion/policy-change.ts';
import { describeFile } from './read-pointer.ts';

export interface ConfigChange {
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

/** Checks the configuration as the pull request would leave it. It judges nothing yet. */
export function readConfigChange(before: string | null, found: FoundFile | null): ConfigChange {
  if (found === null) return refuse(DELETED);
  if (found.kind !== 'text') return refuse(`is ${describeFile(found)}; it must be a YAML file`);
  const { problems } = readPolicy(found.text);
  if (problems.length > 0) return { problems, notices: [] };
  return { problems: [], notices: [describePolicyChange(before, found.text)] };
}

const DELETED =
  'the pull request deletes the configuration, and the last one would stay in force. To end the use of the registry, uninstall the App or remove its workflow';

function refuse(message: string): ConfigChange {
  const problem = { file: CONFIG_PATH, line: null, column: null, field: 'stages', message };
  return { problems: [problem], notices: [] };
}
