import { error as annotateError, getInput, notice, summary } from '@actions/core';
import { renderJobSummary } from '../comments/job-summary.ts';
import { type EventReport, runEvent } from './run-event.ts';

const TITLE = { title: 'Model registry' };

const { deeds, errors } = await run();
const messages = errors.map((error) => (error instanceof Error ? error.message : String(error)));
// Annotations escape what would be a workflow command; plain lines of the log do not.
for (const deed of deeds) notice(deed, TITLE);
for (const message of messages) annotateError(message, TITLE);
if (messages.length > 0) process.exitCode = 1;
if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') !== '') {
  const event = process.env['GITHUB_EVENT_NAME'] ?? '';
  await summary.addRaw(renderJobSummary({ event, deeds, errors: messages })).write();
}

async function run(): Promise<EventReport> {
  try {
    return await runEvent(process.env, getInput('token', { required: true }));
  } catch (error) {
    return { deeds: [], errors: [error] };
  }
}
