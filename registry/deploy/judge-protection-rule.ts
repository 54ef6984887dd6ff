import type { ReconcilePorts } from './reconcile-ports.ts';

/** What a job asks that wants to deploy to a guarded environment. */
export interface ProtectionRuleRequest {
  readonly runId: number;
  readonly environment: string;
  readonly commit: string | null;
}

export interface ProtectionDecision {
  readonly state: 'approved' | 'rejected';
  /** Plain text. */
  readonly comment: string;
}

/** Not decided yet: GitHub keeps the job waiting until somebody does. */
export async function judgeProtectionRule(
  _request: ProtectionRuleRequest,
  _ports: ReconcilePorts,
): Promise<ProtectionDecision | null> {
  return null;
}
