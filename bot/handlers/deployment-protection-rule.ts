import { judgeProtectionRule } from '../../registry/deploy/judge-protection-rule.ts';
import type { BotPorts } from '../ports.ts';
import type { Deeds } from '../work.ts';

/** The part of GitHub's `deployment_protection_rule` event that matters here. */
export interface DeploymentProtectionRuleEvent {
  readonly action?: string | undefined;
  readonly environment?: string | undefined;
  /** Where the answer goes; it ends in the run's id. */
  readonly deployment_callback_url?: string | undefined;
  readonly deployment?:
    | {
        readonly id: number;
        readonly sha: string;
        readonly ref?: string;
        readonly payload?: unknown;
      }
    | undefined;
}

/** A job asks whether it may deploy to an environment that the App guards. */
export async function handleDeploymentProtectionRule(
  event: DeploymentProtectionRuleEvent,
  ports: BotPorts,
): Promise<Deeds> {
  const run = /\/actions\/runs\/(?<id>\d+)\//.exec(event.deployment_callback_url ?? '')?.groups;
  if (event.action !== 'requested' || event.environment === undefined || run === undefined) {
    return [];
  }
  const { environment } = event;
  const runId = Number(run['id']);
  const judgement = await judgeProtectionRule({ runId, environment }, ports);
  if (judgement.kind === 'not-ours') return [];
  return [`Run ${runId} in ${environment}: ${judgement.kind}. ${judgement.comment}`];
}
