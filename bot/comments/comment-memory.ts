/** What the registry's comment keeps in its first line, which nobody sees. */
export interface Memory {
  /** The check run that was made last; null: none yet. */
  readonly check: { readonly id: number; readonly commit: string } | null;
  /** When a verdict changes by itself, so that it is worth to judge again, as ISO 8601; null: never. */
  readonly until: string | null;
  /** By pointer, `iris/production`: the champion it was judged against; null: the stage was empty. */
  readonly champions: ReadonlyMap<string, string | null>;
}

const START = '<!-- model-registry:promotion';
const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`;
const CHAMPION = String.raw`[a-z0-9-]+\/[a-z0-9-]+@[0-9A-Za-z.-]+`;
const HEAD = new RegExp(
  [
    `^${START}`,
    '(?: check=(?<id>[1-9]\\d{0,14}) commit=(?<commit>[0-9a-f]{40,64}))?',
    `(?: until=(?<until>${TIME}))?`,
    `(?: champions=(?<champions>${CHAMPION}(?:,${CHAMPION})*))?`,
    ' -->$',
  ].join(''),
);
/** No version is called so. */
const EMPTY = 'none';
/** Characters; which champions do not fit is not remembered. */
const LONGEST = 4000;

/** One line. What is no time or no version is not remembered, so that the line can be read. */
export function formatMemory({ check, until, champions }: Memory): string {
  const held = formatChampions(champions);
  return [
    START,
    ...(check === null ? [] : [`check=${check.id} commit=${check.commit}`]),
    ...(until === null || !new RegExp(`^${TIME}$`).test(until) ? [] : [`until=${until}`]),
    ...(held === '' ? [] : [`champions=${held}`]),
    '-->',
  ].join(' ');
}

/** Null: the line is none of the registry's. */
export function parseMemory(line: string): Memory | null {
  const match = HEAD.exec(line);
  if (match === null) return null;
  const { id, commit, until = null, champions } = match.groups ?? {};
  const check = id === undefined || commit === undefined ? null : { id: Number(id), commit };
  return { check, until, champions: parseChampions(champions) };
}

function formatChampions(champions: Memory['champions']): string {
  const one = new RegExp(`^${CHAMPION}$`);
  let text = '';
  for (const [place, version] of champions) {
    const entry = `${place}@${version ?? EMPTY}`;
    if (!one.test(entry)) continue;
    const longer = text === '' ? entry : `${text},${entry}`;
    if (longer.length > LONGEST) break;
    text = longer;
  }
  return text;
}

function parseChampions(text: string | undefined): Memory['champions'] {
  if (text === undefined) return new Map();
  return new Map(
    text.split(',').map((entry) => {
      const at = entry.indexOf('@');
      const version = entry.slice(at + 1);
      return [entry.slice(0, at), version === EMPTY ? null : version];
    }),
  );
}
