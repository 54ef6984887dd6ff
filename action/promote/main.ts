import { readWorkflowRun } from '../../collect/workflow-run.ts';
import { RegistryError } from '../../core/errors.ts';
import { connectRepository } from '../../github/connect.ts';
import { promote } from '../../registry/promote/propose-change.ts';
import { openConnection } from '../connection.ts';
import { reportFailure } from '../failure.ts';
import { log } from '../log.ts';
import { requireInputs } from '../require-inputs.ts';
import { writeSummary } from '../summary.ts';
import { PROMOTE_INPUTS } from './inputs.ts';
import { writePromoteOutputs } from './outputs.ts';
import { renderRequest } from './summary.ts';

await askForPromotion().catch(reportFailure);

async function askForPromotion(): Promise<void> {
  const { token, version, ...place } = requireInputs(PROMOTE_INPUTS, 'nothing was asked for');
  const { client, repository } = openConnection(token, process.env);
  const requestedBy = readActor();
  const ports = connectRepository(client, repository);
  const proposed = await promote({ place, version, requestedBy }, ports);
  writePromoteOutputs(proposed);
  await writeSummary(renderRequest(proposed));
  const { number, url, created } = proposed.pullRequest;
  log(`${created ? 'Opened' : 'There is already'} pull request ${number}: ${url}`);
}

/** Whoever started the run asks, and so must have the right to. */
function readActor(): string {
  const actor = readWorkflowRun(process.env, null).run?.actor;
  if (actor !== undefined) return actor;
  throw new RegistryError('INVALID_INPUT', {
    problem: 'Nobody is known to have started this run: GITHUB_ACTOR is not set.',
    remedy: 'Run this as a step of a GitHub Actions workflow, which sets it.',
  });
}
