import type { Verdict } from '../../gates/verdict.ts';
import type { Candidate } from '../candidate.ts';

/** Nothing is said of a stage that is free. */
export function refuseHeld({ model, stage, past: { hold } }: Candidate): readonly Verdict[] {
  if (hold === null) return [];
  const who = hold.by === null ? 'The policy' : `@${hold.by}`;
  const when = hold.at === '' ? '' : ` at ${hold.at}`;
  const what = hold.assignment === null ? '' : ` (${hold.assignment})`;
  const reason = `${who} put ${stage} on hold${when}${what}: ${hold.reason}. It ends with the comment "/unhold ${model} ${stage}".`;
  return [{ gate: 'hold', outcome: 'failed', reason }];
}
