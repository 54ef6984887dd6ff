import type { Standing } from './standing.ts';

/** What the registry's comment keeps in its first line, which nobody sees. */
export interface Memory {
  /** The check run that was made last; null: none yet. */
  readonly check: { readonly id: number; readonly commit: string } | null;
  /** What the judgement was made against. */
  readonly standing: Standing;
}

const START = '<!-- model-registry:promotion';
const TIME = String.raw`[+\d][\dTZ:.-]{19,29}`;
const RIVAL = String.raw`[\w.+@/~-]+`;
const HEAD = new RegExp(
  [
    `^${START}`,
    '(?: check=(?<id>[1-9]\\d{0,14}) commit=(?<commit>[0-9a-f]{40,64}))?',
    `(?: until=(?<until>${TIME}))?`,
    `(?: against=(?<against>${RIVAL}(?:,${RIVAL})*))? -->$`,
  ].join(''),
);
/** Characters; what does not fit is not remembered, and not judged anew when it changes. */
const LONGEST = 4000;

/** One line. What is no time or rival is not remembered, so that the line can be read. */
export function formatMemory({ check, standing: { until, against } }: Memory): string {
  const rivals = fitting(against.filter((rival) => new RegExp(`^${RIVAL}$`).test(rival)));
  return [
    START,
    ...(check === null ? [] : [`check=${check.id} commit=${check.commit}`]),
    ...(until === null || !new RegExp(`^${TIME}$`).test(until) ? [] : [`until=${until}`]),
    ...(rivals === '' ? [] : [`against=${rivals}`]),
    '-->',
  ].join(' ');
}

/** Null: the line is none of the registry's. */
export function parseMemory(line: string): Memory | null {
  const match = HEAD.exec(line);
  if (match === null) return null;
  const { id, commit, until = null, against } = match.groups ?? {};
  const check = id === undefined || commit === undefined ? null : { id: Number(id), commit };
  return { check, standing: { until, against: against?.split(',') ?? [] } };
}

function fitting(rivals: readonly string[]): string {
  let text = '';
  for (const rival of rivals) {
    const longer = text === '' ? rival : `${text},${rival}`;
    if (longer.length > LONGEST) break;
    text = longer;
  }
  return text;
}
