import type { Deployments, NewDeploymentStatus } from '../../core/ports/deployments.ts';

/** How a job of GitHub Actions ended. */
export type JobStatus = 'success' | 'failure' | 'cancelled';

const RESULTS: Readonly<Record<JobStatus, Omit<NewDeploymentStatus, 'logUrl'>>> = {
  success: { state: 'success', description: 'The job that deployed it succeeded' },
  failure: { state: 'failure', description: 'The job that deploys it failed' },
  // Nobody knows how far it got: that is no verdict on the version.
  cancelled: { state: 'error', description: 'The job that deploys it was cancelled' },
};

/** Records how a deployment ended: as the job did that deployed it. */
export async function finishDeployment(
  { id, job, logUrl }: { readonly id: number; readonly job: JobStatus; readonly logUrl: string },
  deployments: Deployments,
): Promise<NewDeploymentStatus> {
  const status = { ...RESULTS[job], logUrl };
  await deployments.addStatus(id, status);
  return status;
}
