import { type CheckedDocument, checkDocument } from '../document/check-document.ts';
import type { FieldPath } from '../document/field-path.ts';
import type { Problem } from '../errors.ts';
import type { RegistryConfig, StageConfig } from '../generated/schema-types.ts';
import { fitsModel } from './model-pattern.ts';
import { CONFIG_PATH, type StagePolicy, toStagePolicy } from './stage-policy.ts';

/** What the configuration says; without stages where it is missing or wrong. */
export interface Policy {
  /** In order; the same for all models. */
  readonly stages: readonly string[];
  /** Null: there is no such stage. */
  of(model: string, stage: string): StagePolicy | null;
  /** Of all stages, also as they are for some models only. */
  readonly environments: readonly string[];
  readonly problems: readonly Problem[];
}

/** The text that was read last: every stage of a repository is judged by the same. */
let remembered: { readonly text: string; readonly policy: Policy } | null = null;

export function readPolicy(text: string | null): Policy {
  if (text === null) return broken([missing()]);
  if (remembered?.text === text) return remembered.policy;
  const checked = checkDocument('config', { file: CONFIG_PATH, text });
  const policy = checked.ok ? toPolicy(checked) : broken(checked.problems);
  remembered = { text, policy };
  return policy;
}

type Checked = Extract<CheckedDocument<RegistryConfig>, { ok: true }>;

function toPolicy({ value: config, positionOf }: Checked): Policy {
  const lineOf = (path: FieldPath): number | null => positionOf(path)?.line ?? null;
  return {
    stages: Object.keys(config.stages),
    environments: environmentsOf(config),
    problems: [],
    of: (model, stage) => {
      const layers = layersOf(config, model, stage);
      if (layers === null) return null;
      const settings = Object.assign({}, ...layers.map((layer) => layer.settings));
      return toStagePolicy(stage, settings, (setting, index) => {
        const layer = layers.findLast((one) => one.settings[setting] !== undefined);
        const element = index === undefined ? [] : [index];
        return layer === undefined ? null : lineOf([...layer.path, setting, ...element]);
      });
    },
  };
}

interface Layer {
  readonly path: FieldPath;
  readonly settings: StageConfig;
}

/** The stage's own settings, then those that take their place for the model. */
function layersOf(config: RegistryConfig, model: string, stage: string): readonly Layer[] | null {
  if (!Object.hasOwn(config.stages, stage)) return null;
  const own = { path: ['stages', stage], settings: config.stages[stage] ?? {} };
  const others = Object.entries(config.models ?? {}).flatMap(([pattern, { stages }]) => {
    if (!fitsModel(pattern, model) || !Object.hasOwn(stages, stage)) return [];
    return [{ path: ['models', pattern, 'stages', stage], settings: stages[stage] ?? {} }];
  });
  return [own, ...others];
}

function environmentsOf({ stages, models = {} }: RegistryConfig): readonly string[] {
  const own = Object.entries(stages).map(([stage, { environment }]) => environment ?? stage);
  const others = Object.values(models).flatMap((model) =>
    Object.values(model.stages).map(({ environment }) => environment),
  );
  return [...new Set([...own, ...others].filter((name) => typeof name === 'string'))];
}

function broken(problems: readonly Problem[]): Policy {
  return { stages: [], environments: [], of: () => null, problems };
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
