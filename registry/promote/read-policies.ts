import { checkDocument } from '../../core/document/check-document.ts';
import type { Problem } from '../../core/errors.ts';
import { CONFIG_PATH, type StagePolicy, toStagePolicies } from '../../core/promotion/policy.ts';

export interface Policies {
  readonly stages: ReadonlyMap<string, StagePolicy>;
  readonly problems: readonly Problem[];
}

/** The policy of each stage; problems where the configuration is missing or wrong. */
export function readPolicies(text: string | null): Policies {
  if (text === null) return { stages: new Map(), problems: [missing()] };
  const checked = checkDocument('config', { file: CONFIG_PATH, text });
  if (!checked.ok) return { stages: new Map(), problems: checked.problems };
  return { stages: toStagePolicies(checked.value), problems: [] };
}

function missing(): Problem {
  return {
    file: CONFIG_PATH,
    line: null,
    column: null,
    field: 'stages',
    message: `there is no ${CONFIG_PATH} on the base branch. Add one that names the stages, for example "stages: { production: {} }"`,
  };
}
