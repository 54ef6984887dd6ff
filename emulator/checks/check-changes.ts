import type { Body } from '../http/body.ts';
import { unprocessable } from '../http/http-error.ts';
import {
  type Annotation,
  CHECK_CONCLUSIONS,
  CHECK_STATUSES,
  type CheckOutput,
  type CheckRun,
} from '../world/check-run.ts';

// https://docs.github.com/rest/checks/runs
const LONGEST_TEXT = 65_535;
const MOST_ANNOTATIONS = 50;

/** Reads what a request wants a check run to be, and makes it so. */
export function applyCheckChanges(run: CheckRun, body: Body, now: string): void {
  const status = readOneOf(body, 'status', CHECK_STATUSES);
  const conclusion = readOneOf(body, 'conclusion', CHECK_CONCLUSIONS);
  const output = body.document('output');
  const changes = output && readOutput(output);
  const annotations = output ? readAnnotations(output) : [];
  if (status === 'completed' && conclusion === undefined && run.conclusion === null) {
    throw unprocessable('Invalid request.\n\n"conclusion" wasn\'t supplied.');
  }
  run.name = body.optionalString('name') ?? run.name;
  run.externalId = body.optionalString('external_id') ?? run.externalId;
  run.detailsUrl = body.optionalString('details_url') ?? run.detailsUrl;
  run.startedAt = body.optionalString('started_at') ?? run.startedAt;
  run.output = changes ?? run.output;
  run.annotations.push(...annotations);
  run.status = conclusion === undefined ? (status ?? run.status) : 'completed';
  // What is run once more has not ended yet.
  run.conclusion = run.status === 'completed' ? (conclusion ?? run.conclusion) : null;
  run.completedAt =
    run.status === 'completed'
      ? (body.optionalString('completed_at') ?? run.completedAt ?? now)
      : null;
}

function readOneOf<const Value extends string>(
  body: Body,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const text = body.optionalString(name);
  if (text === undefined) return undefined;
  const value = values.find((each) => each === text);
  if (value === undefined) {
    throw unprocessable(
      `Invalid request.\n\n"${text}" is not a member of ${JSON.stringify(values)}.`,
    );
  }
  return value;
}

function readOutput(output: Body): CheckOutput {
  const title = checkLength('title', output.optionalString('title') ?? null);
  const summary = checkLength('summary', output.string('summary'));
  const text = checkLength('text', output.optionalString('text') ?? null);
  return { title, summary, text };
}

function checkLength(name: string, text: string | null): string | null {
  if (text === null || text.length <= LONGEST_TEXT) return text;
  throw unprocessable(
    `Invalid request.\n\nOnly ${LONGEST_TEXT} characters are allowed; ${text.length} were supplied for ${name}.`,
  );
}

function readAnnotations(output: Body): readonly Annotation[] {
  const annotations = output.documents('annotations') ?? [];
  if (annotations.length > MOST_ANNOTATIONS) {
    throw unprocessable(
      `Invalid request.\n\nNo more than ${MOST_ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`,
    );
  }
  return annotations.map((each) => ({
    path: each.string('path'),
    startLine: each.integer('start_line'),
    endLine: each.integer('end_line'),
    startColumn: each.optionalInteger('start_column') ?? null,
    endColumn: each.optionalInteger('end_column') ?? null,
    level: readLevel(each),
    message: each.string('message'),
    title: each.optionalString('title') ?? null,
    rawDetails: each.optionalString('raw_details') ?? null,
  }));
}

function readLevel(annotation: Body): Annotation['level'] {
  const levels = ['notice', 'warning', 'failure'] as const;
  return readOneOf(annotation, 'annotation_level', levels) ?? 'notice';
}
