import { refusalOf, type Stage } from '../../emulator/stage.ts';

/** Checks, statuses, deployments, environments and dispatches. */
export async function walkDelivery(stage: Stage): Promise<void> {
  const { data } = await stage
    .as(stage.owner)
    .rest.repos.getBranch({ ...stage.at, branch: 'main' });
  await walkChecks(stage, data.commit.sha);
  await walkStatuses(stage, data.commit.sha);
  await walkDeployments(stage, data.commit.sha);
  await walkRefusedDeployments(stage, data.commit.sha);
  await walkDispatches(stage);
  await walkGates(stage);
}

async function walkChecks({ as, asApp, owner, at }: Stage, head_sha: string): Promise<void> {
  const { checks } = asApp().rest;
  const made = { ...at, head_sha, name: 'model-registry' };
  await refusalOf(as(owner).rest.checks.create(made));
  const { data } = await checks.create({ ...made, status: 'in_progress' });
  const one = { ...at, check_run_id: data.id };
  const annotation = {
    path: 'models/iris/model.yml',
    start_line: 1,
    end_line: 1,
    annotation_level: 'warning' as const,
    message: 'No licence.',
  };
  const output = { title: 'Passed', summary: 'All gates.', annotations: [annotation] };
  await checks.update({ ...one, conclusion: 'success', output });
  await checks.get(one);
  await checks.listAnnotations(one);
  await checks.rerequestRun(one);
  await checks.listForRef({ ...at, ref: 'main', filter: 'all' });
}

async function walkStatuses({ as, owner, at }: Stage, sha: string): Promise<void> {
  const { repos } = as(owner).rest;
  await repos.createCommitStatus({ ...at, sha, state: 'success', context: 'train' });
  await repos.listCommitStatusesForRef({ ...at, ref: sha });
  await repos.getCombinedStatusForRef({ ...at, ref: 'main' });
}

async function walkDeployments({ as, asApp, owner, at }: Stage, ref: string): Promise<void> {
  const { repos } = asApp().rest;
  const made = {
    ...at,
    ref,
    environment: 'iris/staging',
    payload: { model: 'iris' },
    auto_merge: false,
    required_contexts: [],
  };
  for (const state of ['success', 'success', 'failure'] as const) {
    const { data } = await repos.createDeployment(made);
    if (!('id' in data)) throw new Error('The deployment was not made.');
    const one = { ...at, deployment_id: data.id };
    await repos.createDeploymentStatus({ ...one, state: 'in_progress', log_url: 'https://a.b/c' });
    const { data: status } = await repos.createDeploymentStatus({ ...one, state });
    await repos.getDeploymentStatus({ ...one, status_id: status.id });
    await repos.listDeploymentStatuses(one);
    await repos.getDeployment(one);
  }
  const { data } = await repos.createDeployment(made);
  if ('id' in data) await repos.deleteDeployment({ ...at, deployment_id: data.id });
  await refusalOf(repos.createDeployment({ ...made, ref: 'nowhere' }));
  await repos.listDeployments(at);
  await as(owner).rest.repos.getAllEnvironments(at);
  await as(owner).rest.repos.getEnvironment({ ...at, environment_name: 'iris/staging' });
}

/** A branch that is behind is merged instead, and a commit that failed is not deployed. */
async function walkRefusedDeployments({ as, owner, at }: Stage, sha: string): Promise<void> {
  const { git, repos } = as(owner).rest;
  const { data } = await repos.getCommit({ ...at, ref: sha });
  const behind = data.parents[0]?.sha ?? '';
  await git.createRef({ ...at, ref: 'refs/heads/behind', sha: behind });
  await repos.createDeployment({ ...at, ref: 'behind', payload: 'Merge first.' });
  await repos.createCommitStatus({ ...at, sha: behind, state: 'failure', context: 'train' });
  await refusalOf(repos.createDeployment({ ...at, ref: behind }));
}

async function walkDispatches(stage: Stage): Promise<void> {
  const { as, owner, at } = stage;
  const { actions, repos } = as(owner).rest;
  const content = Buffer.from('on: workflow_dispatch\n').toString('base64');
  const path = '.github/workflows/deploy.yml';
  await repos.createOrUpdateFileContents({ ...at, path, message: 'Add a workflow', content });
  const dispatch = { ...at, workflow_id: 'deploy.yml', ref: 'main' };
  await actions.createWorkflowDispatch(dispatch);
  await actions.createWorkflowDispatch({ ...dispatch, return_run_details: true });
  await refusalOf(actions.createWorkflowDispatch({ ...dispatch, workflow_id: 'nope.yml' }));
}

/** A job waits for the App that guards its environment. */
async function walkGates({ as, asApp, owner, at, emulator, repository }: Stage): Promise<void> {
  const { run } = await emulator.requestDeployment(repository, { environment: 'production' });
  const one = { ...at, run_id: run.id };
  const review = { ...one, environment_name: 'production' };
  await as(owner).rest.actions.getWorkflowRun(one);
  await asApp().rest.actions.reviewCustomGatesForRun({ ...review, state: 'approved' });
  await refusalOf(asApp().rest.actions.reviewCustomGatesForRun({ ...review, state: 'approved' }));
  await emulator.webhooks.settled();
}
