import { codeCell, textCell } from './cell.ts';
import { putBlockFirst } from './marked-block.ts';

/** Why nobody should use a version any more. */
export interface Withdrawal {
  /** Who withdrew it: a user of GitHub. */
  readonly by: string;
  /** RFC 3339. */
  readonly at: string;
  readonly reason: string;
}

const LONGEST_REASON = 300;

/** The page with the withdrawal above all else, in place of one that it told of before. */
export function renderWithdrawn(page: string, { by, at, reason }: Withdrawal): string {
  const who = codeCell(`@${by.replace(/^@/, '')}`, 100);
  const lines = [
    '[!CAUTION]',
    `**This version was withdrawn**, by ${who} at ${textCell(at, 40)}. Do not use it.`,
    '',
    `Reason: ${textCell(reason, LONGEST_REASON)}`,
  ];
  return putBlockFirst(page, 'withdrawn', lines.map((line) => `> ${line}`.trimEnd()).join('\n'));
}
