import { code, escapeMarkdown } from './markdown.ts';

export interface WithdrawnNotice {
  /** A login. */
  readonly by: string;
  /** An instant, as ISO 8601 writes it. */
  readonly at: string;
  readonly reason: string;
}

const START = '<!-- model-registry:withdrawn -->';
const END = '<!-- /model-registry:withdrawn -->';

/** The page with the notice at its head; once, however often it is asked for. */
export function renderWithdrawn(page: string, { by, at, reason }: WithdrawnNotice): string {
  const notice = [
    '> [!CAUTION]',
    `> **Withdrawn** by ${code(`@${by}`)} (${escapeMarkdown(at)}). Do not use this version.`,
    '>',
    `> ${escapeMarkdown(reason)}`,
  ].join('\n');
  const marked = `${START}\n\n${notice}\n\n${END}`;
  const from = page.indexOf(START);
  const to = page.indexOf(END, from);
  if (from === -1 || to === -1) return `${marked}\n\n${page}`;
  return page.slice(0, from) + marked + page.slice(to + END.length);
}
