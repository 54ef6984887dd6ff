import type {
  DeployConfig,
  FreezeWindow,
  GateRule,
  StageConfig,
} from '../generated/schema-types.ts';
import { parseDuration } from './duration.ts';

export const CONFIG_PATH = '.github/model-registry.yml';

/** A gate's rule, and where it stands in the configuration. */
export interface PlacedRule {
  readonly rule: GateRule;
  readonly line: number | null;
}

export interface PlacedFreeze {
  readonly window: FreezeWindow;
  readonly line: number | null;
}

export interface ApprovalsPolicy {
  readonly count: number;
  /** `codeowners`, `@mona`, `@acme/risk`; empty: everybody who may write. */
  readonly from: readonly string[];
}

export type FailurePolicy = 'report' | 'rollback' | 'rollback-and-merge' | 'hold';

/** What the configuration says of one stage of one model, with its defaults filled in. */
export interface StagePolicy {
  readonly stage: string;
  /** Null: nothing is deployed, the stage is only a name for a version. */
  readonly environment: string | null;
  readonly production: boolean;
  /** The workflow to dispatch; null: the deployment event starts it. */
  readonly workflow: string | null;
  /** After so many milliseconds a deployment without an end is overdue. */
  readonly timeout: number;
  readonly onTimeout: 'report' | 'fail';
  readonly onFailure: FailurePolicy;
  /** The stage that a version must have been in; null: none. */
  readonly after: string | null;
  /** For how many milliseconds. */
  readonly soak: number;
  /** `@mona`, `@acme/ml-leads`; null: everybody who may write. */
  readonly promoters: readonly string[] | null;
  /** Null: none is asked for. */
  readonly approvals: ApprovalsPolicy | null;
  readonly gates: readonly PlacedRule[];
  readonly freezes: readonly PlacedFreeze[];
  /** Milliseconds after it left the stage in which a rollback may bring a version back; null: for ever. */
  readonly retention: number | null;
  readonly allowOverrides: boolean;
  readonly allowDirectPush: boolean;
  /** Where the settings stand in the configuration; absent: they are not there. */
  readonly lines: SettingLines;
}

export type SettingLines = Readonly<Partial<Record<keyof StageConfig, number>>>;

const HOUR = 3_600_000;

/** Null: nothing is deployed to the stage. */
export function environmentOf(stage: string, { environment }: StageConfig): string | null {
  if (environment === false) return null;
  return typeof environment === 'string' ? environment : stage;
}

/** `lineOf` gives the line of a setting, or of its element at an index. */
export function toStagePolicy(
  stage: string,
  settings: StageConfig,
  lineOf: (setting: keyof StageConfig, index?: number) => number | null,
): StagePolicy {
  const { approvals } = settings;
  return {
    stage,
    ...watched(settings.deploy ?? {}),
    environment: environmentOf(stage, settings),
    production: settings.production ?? stage === 'production',
    onFailure: settings.onFailure ?? 'report',
    after: settings.after ?? null,
    soak: settings.soak === undefined ? 0 : parseDuration(settings.soak),
    promoters: settings.promoters ?? null,
    approvals:
      approvals === undefined ? null : { count: approvals.count, from: approvals.from ?? [] },
    gates: (settings.gates ?? []).map((rule, at) => ({ rule, line: lineOf('gates', at) })),
    freezes: (settings.freeze ?? []).map((window, at) => ({ window, line: lineOf('freeze', at) })),
    retention: settings.retention === undefined ? null : parseDuration(settings.retention),
    allowOverrides: settings.allowOverrides ?? false,
    allowDirectPush: settings.allowDirectPush ?? false,
    lines: linesOf(settings, lineOf),
  };
}

function watched({
  workflow,
  timeout,
  onTimeout,
}: DeployConfig): Pick<StagePolicy, 'workflow' | 'timeout' | 'onTimeout'> {
  return {
    workflow: workflow ?? null,
    timeout: timeout === undefined ? 6 * HOUR : parseDuration(timeout),
    onTimeout: onTimeout ?? 'report',
  };
}

function linesOf(
  settings: StageConfig,
  lineOf: (setting: keyof StageConfig) => number | null,
): SettingLines {
  const lines: Partial<Record<keyof StageConfig, number>> = {};
  for (const setting of SETTINGS) {
    const line = settings[setting] === undefined ? null : lineOf(setting);
    if (line !== null) lines[setting] = line;
  }
  return lines;
}

const SETTINGS = [
  ...(['environment', 'production', 'after', 'soak', 'promoters', 'approvals', 'gates'] as const),
  ...(['freeze', 'deploy', 'onFailure', 'retention', 'allowOverrides', 'allowDirectPush'] as const),
];
