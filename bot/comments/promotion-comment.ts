import type { Standing } from './standing.ts';

/** The registry's one comment on a pull request, which also remembers what was reported. */
export interface PromotionComment {
  /** The check run that was made last; null: none yet. */
  readonly check: { readonly id: number; readonly commit: string } | null;
  /** What the judgement was made against. */
  readonly standing: Standing;
  /** What came of the merge, Markdown by pointer: `iris/production`. */
  readonly results: ReadonlyMap<string, string>;
  /** How the pull request was judged, Markdown; empty: it was not. */
  readonly judgement: string;
}

// Text of others never holds "<!--" (core/card/markdown.ts), so nobody can write such a line.
const START = '<!-- model-registry:promotion';
const HEAD = new RegExp(
  [
    '^<!-- model-registry:promotion',
    '(?: check=(?<id>[1-9]\\d{0,14}) commit=(?<commit>[0-9a-f]{40,64}))?',
    '(?: until=(?<until>[0-9TZ:.-]{20,30}))?',
    '(?: against=(?<against>[0-9A-Za-z@/~.,+-]+))? -->$',
  ].join(''),
);
const RESULT = /^<!-- model-registry:result (?<place>[a-z0-9-]+\/[a-z0-9-]+) -->$/;
const JUDGEMENT = '<!-- model-registry:judgement -->';
const FOLD_START = '<details>\n<summary>How it was judged before the merge</summary>\n\n';
const FOLD_END = '\n\n</details>';

export function formatPromotionComment(comment: PromotionComment): string {
  const { check, results, judgement, standing } = comment;
  const memory = [
    ...(check === null ? [] : [` check=${check.id} commit=${check.commit}`]),
    ...(standing.until === null ? [] : [` until=${standing.until}`]),
    ...(standing.against.length === 0 ? [] : [` against=${standing.against.join(',')}`]),
  ].join('');
  const sections = [...results].map(
    ([place, text]) => `<!-- model-registry:result ${place} -->\n${text}`,
  );
  const judged = results.size > 0 ? `${FOLD_START}${judgement}${FOLD_END}` : judgement;
  return [
    `${START}${memory} -->`,
    ...sections,
    ...(judgement === '' ? [] : [`${JUDGEMENT}\n${judged}`]),
  ].join('\n');
}

/** Null: the registry did not write this. */
export function parsePromotionComment(body: string): PromotionComment | null {
  const [head = '', ...lines] = body.split(/\r?\n/);
  const memory = HEAD.exec(head);
  if (memory === null) return null;
  const { id, commit, until, against } = memory.groups ?? {};
  const standing = { until: until ?? null, against: against?.split(',') ?? [] };
  const check = id === undefined || commit === undefined ? null : { id: Number(id), commit };
  const split = lines.indexOf(JUDGEMENT);
  const before = split === -1 ? lines : lines.slice(0, split);
  const judgement =
    split === -1
      ? ''
      : lines
          .slice(split + 1)
          .join('\n')
          .trim();
  return { check, standing, results: parseResults(before), judgement: unfold(judgement) };
}

function parseResults(lines: readonly string[]): ReadonlyMap<string, string> {
  const starts = lines.flatMap((line, index) => {
    const place = RESULT.exec(line)?.groups?.['place'];
    return place === undefined ? [] : [{ place, index }];
  });
  return new Map(
    starts.map(({ place, index }, position) => {
      const end = starts[position + 1]?.index ?? lines.length;
      return [
        place,
        lines
          .slice(index + 1, end)
          .join('\n')
          .trim(),
      ];
    }),
  );
}

function unfold(text: string): string {
  if (!text.startsWith(FOLD_START) || !text.endsWith(FOLD_END)) return text;
  return text.slice(FOLD_START.length, -FOLD_END.length).trim();
}
