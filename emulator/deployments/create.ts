import { resolveCommit } from '../git/refs.ts';
import type { Body } from '../http/body.ts';
import type { Context } from '../http/context.ts';
import { unprocessable } from '../http/http-error.ts';
import { Deployment, type DeploymentPayload, type NewDeployment } from '../world/deployment.ts';
import type { Repository } from '../world/repository.ts';
import { mergeDefaultBranch } from './auto-merge.ts';
import { readDescription } from './description.ts';
import { recordDeployment } from './record.ts';
import { requireContexts } from './required-contexts.ts';

type Wish = Omit<NewDeployment, 'id' | 'sha' | 'creator' | 'app' | 'createdAt'>;

/** Null where the branch was brought up to date instead: that is all the request does then. */
export async function createDeployment(
  context: Context,
  repository: Repository,
): Promise<Deployment | null> {
  const body = await context.body();
  const wish = readWish(body);
  const autoMerge = body.boolean('auto_merge', true);
  const contexts = body.strings('required_contexts');
  const { ref } = wish;
  const sha = await resolveCommit(repository.git, ref);
  if (sha === null) throw unprocessable(`No ref found for: ${ref}`);
  if (autoMerge && (await mergeDefaultBranch(context, repository, ref))) return null;
  requireContexts(repository, { ref, sha, contexts });
  const deployment = new Deployment({
    ...wish,
    id: context.world.ids.next(),
    sha,
    creator: context.actor,
    app: context.token?.app ?? null,
    createdAt: context.timestamp(),
  });
  recordDeployment(context, repository, { deployment, run: null });
  return deployment;
}

function readWish(body: Body): Wish {
  const environment = body.optionalString('environment') ?? 'production';
  return {
    ref: body.string('ref'),
    task: body.optionalString('task') ?? 'deploy',
    payload: readPayload(body),
    environment,
    description: readDescription(body, 'Deployment'),
    isTransient: body.boolean('transient_environment', false),
    isProduction: body.boolean('production_environment', environment === 'production'),
  };
}

function readPayload(body: Body): DeploymentPayload {
  const { payload } = body.fields;
  return typeof payload === 'string' ? payload : (body.document('payload')?.fields ?? {});
}
