import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JobRun } from './job-run.ts';
import {
  type Addresses,
  type FinishedRun,
  type QueuedRun,
  toEventPayload,
  toGithubContext,
  toInputs,
  toVariables,
} from './queued-run.ts';
import { type Cleanup, runStep } from './run-step.ts';
import type { Job } from './workflow.ts';

export interface Machine {
  readonly addresses: Addresses;
  /** Where jobs work; each gets a folder of its own. */
  readonly directory: string;
}

/** Runs the jobs of a workflow, one after the other. */
export async function runWorkflow(run: QueuedRun, machine: Machine): Promise<FinishedRun> {
  const jobs: JobRun[] = [];
  for (const job of run.workflow.jobs) {
    const jobRun = await prepare(job, run, machine);
    if (!jobRun.isMet(job.condition)) continue;
    await runJob(jobRun);
    jobs.push(jobRun);
  }
  const failed = jobs.some(({ status }) => status === 'failure');
  const url = `${machine.addresses.url}/${run.event.repository.fullName}/actions/runs/${run.id}`;
  return {
    ...run,
    url,
    conclusion: jobs.length === 0 ? 'skipped' : failed ? 'failure' : 'success',
    log: jobs.map(({ log }) => log).join('\n'),
    summary: jobs.map(({ summary }) => summary).join('\n'),
  };
}

async function runJob(run: JobRun): Promise<void> {
  const cleanups: Cleanup[] = [];
  try {
    for (const step of run.place.job.steps) {
      const cleanup = await runStep(step, run);
      if (cleanup !== null) cleanups.unshift(cleanup);
    }
    for (const cleanup of cleanups) await cleanup();
  } catch (error) {
    run.fail(error);
  }
}

async function prepare(job: Job, run: QueuedRun, machine: Machine): Promise<JobRun> {
  const folder = await mkdtemp(join(machine.directory, `run-${run.id}-`));
  const workspace = join(folder, 'work');
  const temporary = join(folder, 'temp');
  await mkdir(workspace);
  await mkdir(temporary);
  const payload = join(temporary, 'event.json');
  await writeFile(payload, JSON.stringify(toEventPayload(run.event), null, 2));
  const github = { ...toGithubContext(run, machine.addresses), event_path: payload };
  const variables = toVariables(github, { job, workspace, temporary });
  return new JobRun({ job, github, inputs: toInputs(run), variables, workspace, temporary });
}
