import type { Registry } from '../../core/ports/deployments.ts';
import type { ProtectionRules } from '../../core/ports/protection-rules.ts';
import type { ConfigHistory } from '../../core/ports/source-history.ts';
import {
  isStageEnvironment,
  judgeDeployingRun,
  type RunJudgement,
} from '../../core/reconcile/judge-deploying-run.ts';
import { policyOf } from '../promote/policy-in-force.ts';

export interface ProtectionPorts {
  readonly registry: Registry;
  readonly configHistory: ConfigHistory;
  readonly protection: ProtectionRules;
}

/** A job that asks whether it may deploy to the environment. */
export interface DeployingJob {
  readonly runId: number;
  readonly environment: string;
}

/** Answers the job; an environment of no stage is left to whoever else guards it. Three calls. */
export async function judgeProtectionRule(
  { runId, environment }: DeployingJob,
  { registry, configHistory, protection }: ProtectionPorts,
): Promise<RunJudgement> {
  const snapshot = await registry.snapshot();
  const policy = await policyOf(snapshot, { configHistory });
  if (!isStageEnvironment(environment, policy)) return { kind: 'not-ours' };
  const run = await protection.findRun(runId);
  const judgement = judgeDeployingRun({ environment, run, policy, snapshot });
  if (judgement.kind === 'not-ours') return judgement;
  const { kind: state, comment } = judgement;
  await protection.answer({ runId, environment, state, comment });
  return judgement;
}
