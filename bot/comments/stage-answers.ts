import { code, link } from '../../core/card/markdown.ts';
import type { HoldRecord } from '../../core/ledger/hold-record.ts';
import type { OpenRequest } from '../../core/ports/open-requests.ts';
import type { StageStatus } from '../../core/promotion/stage-status.ts';
import type { HoldAnswer, HoldWish } from '../../registry/promote/hold-stage.ts';
import { shortTable, toText } from './blocks.ts';

/** A table of stages. */
export function renderStatus(stages: readonly StageStatus[]): string {
  if (stages.length === 0) return 'No stage holds a version yet.';
  const rows = stages.map(({ place, assignment, deployment, hold, requests }) => [
    code(place.model),
    code(place.stage),
    assignment === null ? '–' : code(assignment.record.version),
    assignment === null ? '–' : toText(assignment.assignedAt),
    deployment === null ? '–' : toText(deployment.replaceAll('_', ' ')),
    hold === null ? '' : describeHold(hold),
    requests.map(linkRequest).join(', '),
  ]);
  const header = ['Model', 'Stage', 'Version', 'Since', 'Deployment', 'Held', 'Open requests'];
  return shortTable(header, rows);
}

export function renderHoldAnswer(
  answer: HoldAnswer,
  { place, state }: Pick<HoldWish, 'place' | 'state'>,
): string {
  const stage = `${code(place.model)} in ${code(place.stage)}`;
  if (answer.kind === 'unchanged') {
    if (answer.hold === null) return `${stage} is not held, so there is nothing to release.`;
    return `${stage} is held already, ${describeHold(answer.hold)}.`;
  }
  const why = toText(answer.record.reason);
  if (state === 'released') return `${stage} is free again: ${why}`;
  return `${stage} is held: ${why}\n\nNothing is promoted to it, and nothing taken out, until ${code(`/unhold ${place.model} ${place.stage}`)}. A rollback is possible all the same.`;
}

export function describeHold({ by, at, reason }: HoldRecord): string {
  const who = by === null ? 'by the policy' : `by ${code(`@${by}`)}`;
  return `${who} since ${toText(at)}: ${toText(reason)}`;
}

export function linkRequest({ number, url }: Pick<OpenRequest, 'number' | 'url'>): string {
  return link(`pull request ${number}`, url);
}
