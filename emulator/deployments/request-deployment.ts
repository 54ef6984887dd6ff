import { randomUUID } from 'node:crypto';
import { toActionsCause } from '../actions/cause.ts';
import { recordRun } from '../actions/runs.ts';
import { resolveCommit } from '../git/refs.ts';
import type { Services } from '../http/context.ts';
import { representPull } from '../pulls/represent.ts';
import { toDeployment } from '../representations/deployment.ts';
import type { Account } from '../world/account.ts';
import type { App, Installation } from '../world/app.ts';
import { Deployment } from '../world/deployment.ts';
import type { Repository } from '../world/repository.ts';
import type { DeploymentGate, WorkflowRun } from '../world/workflow-run.ts';
import { recordDeployment } from './record.ts';

/** A job whose `environment:` names one, with the run that it is part of. */
export interface DeployingJob {
  readonly environment: string;
  /** A new run unless given. */
  readonly runId?: number;
  /** What started the run; a push unless given. */
  readonly event?: string;
  /** The branch or the tag; the default branch unless given. */
  readonly ref?: string;
  /** What the ref names, unless given. */
  readonly sha?: string;
  readonly path?: string;
  /** Who started the run; the repository's owner unless given. */
  readonly actor?: Account;
  /** Whose protection rule the environment has; all that are installed and ask for the event. */
  readonly apps?: readonly App[];
}

export interface RequestedDeployment {
  readonly run: WorkflowRun;
  /** GitHub's own, made by Actions for the job. */
  readonly deployment: Deployment;
  readonly gates: readonly DeploymentGate[];
}

const EVENT = 'deployment_protection_rule';

/** Has a job ask to deploy: it waits until every App that guards the environment has answered. */
export async function requestDeployment(
  services: Services,
  repository: Repository,
  job: DeployingJob,
): Promise<RequestedDeployment> {
  const { environment } = job;
  const run = await findOrRecordRun(services, repository, job);
  const deployment = makeDeployment(services, repository, { run, environment });
  const guards = listGuards(services, repository, job);
  const gates = guards.map(({ app }): DeploymentGate => {
    return { app, deployment, environment, state: 'pending', comment: null };
  });
  run.gates.push(...gates);
  run.status = run.gates.some(({ state }) => state === 'pending') ? 'waiting' : 'in_progress';
  const payload = await toPayload(repository, run, deployment);
  const event = { name: EVENT, action: 'requested', repository, sender: run.actor, payload };
  for (const { app, installation } of guards) {
    services.webhooks.send(app, installation, { ...event, id: randomUUID() });
  }
  return { run, deployment, gates };
}

function makeDeployment(
  services: Services,
  repository: Repository,
  { run, environment }: { readonly run: WorkflowRun; readonly environment: string },
): Deployment {
  const cause = toActionsCause(services, repository);
  const deployment = new Deployment({
    ...{ id: services.world.ids.next(), sha: run.headSha, ref: run.headBranch, task: 'deploy' },
    // Nothing of the job is in it.
    payload: {},
    ...{ environment, description: null, isTransient: false },
    isProduction: environment === 'production',
    ...{ creator: cause.actor, app: cause.token?.app ?? null, createdAt: cause.timestamp() },
  });
  recordDeployment(cause, repository, { deployment, run });
  return deployment;
}

async function findOrRecordRun(
  services: Services,
  repository: Repository,
  job: DeployingJob,
): Promise<WorkflowRun> {
  const ref = job.ref ?? repository.defaultBranch;
  const headSha = job.sha ?? (await resolveCommit(repository.git, ref));
  if (headSha === null) throw new Error(`There is no "${ref}" in ${repository.fullName}.`);
  return recordRun(toActionsCause(services, repository), repository, {
    ...{ id: job.runId, ref, headSha },
    path: job.path ?? '.github/workflows/deploy.yml',
    event: job.event ?? 'push',
    actor: job.actor ?? findOwner(repository),
  });
}

/** Runs are started by people, also where an organization owns the repository. */
function findOwner({ owner }: Repository): Account {
  const [first = owner] = owner.owners;
  return first;
}

interface Guard {
  readonly app: App;
  readonly installation: Installation;
}

function listGuards(
  { world }: Services,
  repository: Repository,
  { apps = [...world.apps.values()] }: DeployingJob,
): readonly Guard[] {
  const asking = apps.filter(({ events }) => events === 'all' || events.includes(EVENT));
  return asking.flatMap((app) => {
    const installation = app.findInstallation(repository);
    return installation === null ? [] : [{ app, installation }];
  });
}

async function toPayload(repository: Repository, run: WorkflowRun, deployment: Deployment) {
  const pulls = [...repository.pulls.values()].filter(
    ({ isOpen, head }) => isOpen && head.sha === run.headSha,
  );
  return {
    environment: deployment.environment,
    event: run.event,
    sha: run.headSha,
    ref: run.headBranch,
    deployment_callback_url: `${repository.apiUrl}/actions/runs/${run.id}/${EVENT}`,
    deployment: toDeployment(repository, deployment),
    pull_requests: await Promise.all(pulls.map(representPull)),
  };
}
