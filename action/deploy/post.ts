import { getInput, getState, setSecret } from '@actions/core';
import { GitHubDeployments } from '../../github/deployments.ts';
import { finishDeployment } from '../../registry/deploy/finish-deployment.ts';
import { openConnection } from '../connection.ts';
import { reportFailure } from '../failure.ts';
import { readInputs } from '../input-table.ts';
import { log } from '../log.ts';
import { runUrl } from '../run-url.ts';
import { DEPLOY_INPUTS } from './inputs.ts';

await finish().catch(reportFailure);

async function finish(): Promise<void> {
  const id = Number(getState('deployment'));
  const { values } = readInputs(DEPLOY_INPUTS, getInput);
  // The main step never set it in progress, and has said why.
  if (id === 0 || values === null) return;
  setSecret(values.token);
  const { client, repository } = openConnection(values.token, process.env);
  const request = { id, job: values['job-status'], logUrl: runUrl(process.env) };
  const deployments = new GitHubDeployments(client, repository);
  const { state, description } = await finishDeployment(request, deployments);
  log(`Deployment ${id}: ${state}. ${description}.`);
}
