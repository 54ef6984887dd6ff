import type { GateRule, RegistryConfig } from '../generated/schema-types.ts';

export const CONFIG_PATH = '.github/model-registry.yml';

/** What the configuration says of one stage, with its defaults filled in. */
export interface StagePolicy {
  readonly stage: string;
  readonly environment: string;
  readonly production: boolean;
  /** The workflow to dispatch; null: the deployment event starts it. */
  readonly workflow: string | null;
  readonly gates: readonly GateRule[];
}

export function toStagePolicies(config: RegistryConfig): ReadonlyMap<string, StagePolicy> {
  return new Map(
    Object.entries(config.stages).map(([stage, settings]) => [
      stage,
      {
        stage,
        environment: settings.environment ?? stage,
        production: settings.production ?? stage === 'production',
        workflow: settings.deploy?.workflow ?? null,
        gates: settings.gates ?? [],
      },
    ]),
  );
}
