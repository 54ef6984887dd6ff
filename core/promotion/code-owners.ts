/** Where GitHub looks for the file, in this order; the first that is there counts. */
export const CODE_OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** Whom CODEOWNERS names for one path. */
export interface CodeOwners {
  /** `@mona`, `@acme/risk` */
  readonly accounts: readonly string[];
  /** Nobody can tell from an address whose account it is. */
  readonly addresses: readonly string[];
}

const NOBODY: CodeOwners = { accounts: [], addresses: [] };
const ACCOUNT = /^@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9._-]+)?$/;
const ADDRESS = /^[^@\s]+@[^@\s]+$/;

/**
 * The owners of a path, by GitHub's rules: the last line that fits has the last word, and a line
 * that is not valid is passed over. Patterns are those of .gitignore, but know no `!` and no `[ ]`,
 * and `docs/*` takes no folder with it.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function findCodeOwners(text: string, path: string): CodeOwners {
  const steps = path.split('/');
  let owners = NOBODY;
  for (const line of text.split(/\r?\n/)) {
    const rule = parseLine(line);
    if (rule !== null && fitsPath(rule.pattern, steps)) owners = rule.owners;
  }
  return owners;
}

interface Rule {
  readonly pattern: string;
  readonly owners: CodeOwners;
}

/** Null: a comment, an empty line, or one that GitHub would not take. */
function parseLine(line: string): Rule | null {
  const [pattern = '', ...words] = line.trim().match(/(?:\\.|\S)+/g) ?? [];
  if (pattern === '' || /^[#!]|[[\]]|\*\*\*/.test(pattern)) return null;
  const comment = words.findIndex((word) => word.startsWith('#'));
  const owners = comment === -1 ? words : words.slice(0, comment);
  if (!owners.every((owner) => ACCOUNT.test(owner) || ADDRESS.test(owner))) return null;
  const accounts = owners.filter((owner) => ACCOUNT.test(owner));
  const addresses = owners.filter((owner) => !ACCOUNT.test(owner));
  return { pattern, owners: { accounts, addresses } };
}

function fitsPath(pattern: string, path: readonly string[]): boolean {
  const steps = pattern.split('/');
  if (steps.every((step) => step === '')) return false;
  return fitsSteps(ended(begun(steps)), path);
}

/** A single name is found at any depth; what has a `/` before its end begins at the root. */
function begun(steps: readonly string[]): readonly string[] {
  const [first, ...rest] = steps;
  if (first === '') return rest;
  return rest.every((step) => step === '') && rest.length < 2 ? ['**', ...steps] : steps;
}

/** What names a folder owns all that is in it; `*` at the end takes no folder. */
function ended(steps: readonly string[]): readonly string[] {
  const last = steps.at(-1);
  if (last === '' || last === '**') return [...steps.slice(0, -1), '**', '*'];
  return last === '*' ? steps : [...steps, '**'];
}

/** One pass over the path for each step: however many `**` there are, the work stays small. */
function fitsSteps(pattern: readonly string[], path: readonly string[]): boolean {
  // Which beginnings of the path, by their length, the steps so far can stand for.
  let reached: readonly number[] = [0];
  for (const step of pattern) {
    const [first] = reached;
    if (first === undefined) return false;
    reached =
      step === '**'
        ? Array.from({ length: path.length + 1 - first }, (_, at) => first + at)
        : reached.flatMap((at) => (fitsStep(step, path[at]) ? [at + 1] : []));
  }
  return reached.includes(path.length);
}

/** Goes back to the last `*` only, so the work is at most the product of both lengths. */
function fitsStep(pattern: string, name: string | undefined): boolean {
  if (name === undefined) return false;
  const wanted = pattern.match(/\\.|./gs) ?? [];
  let [at, from, star] = [0, 0, -1];
  for (let read = 0; read < name.length; ) {
    const want = wanted[at];
    if (want === '*') {
      [star, from, at] = [at, read, at + 1];
    } else if (want !== undefined && (want === '?' || want.at(-1) === name[read])) {
      at += 1;
      read += 1;
    } else if (star === -1) {
      return false;
    } else {
      from += 1;
      [at, read] = [star + 1, from];
    }
  }
  return wanted.slice(at).every((want) => want === '*');
}
