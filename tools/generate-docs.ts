// Fills in the marked parts of README.md from the files they tell of.
// `--check` writes nothing and fails where what is committed differs.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const DOCUMENTS = ['README.md'];
const PART =
  /^<!-- generated (?<kind>[a-z]+) (?<path>\S+) -->\n(?:[\s\S]*?\n)??<!-- \/generated -->$/gm;

interface Field {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: string;
}

interface Action {
  readonly inputs?: Readonly<Record<string, Field>>;
  readonly outputs?: Readonly<Record<string, Field>>;
}

/** The document with each marked part made anew. */
export async function fillIn(
  document: string,
  read: (path: string) => Promise<string>,
): Promise<string> {
  const parts = [...document.matchAll(PART)];
  const texts = await Promise.all(
    parts.map(async ({ groups }) => {
      const { kind = '', path = '' } = groups ?? {};
      return `<!-- generated ${kind} ${path} -->\n\n${render(kind, await read(path))}\n\n<!-- /generated -->`;
    }),
  );
  return document.replace(PART, () => texts.shift() ?? '');
}

function render(kind: string, text: string): string {
  if (kind === 'file') return `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
  if (kind === 'inputs') return renderInputs(parse(text));
  if (kind === 'outputs') return renderOutputs(parse(text));
  throw new Error(`There is no kind "${kind}" of generated part; use file, inputs or outputs.`);
}

function renderInputs({ inputs = {} }: Action): string {
  const rows = Object.entries(inputs).map(([name, field]) => {
    const fallback = field.default ?? '';
    const absent = field.required === true ? 'required' : fallback === '' ? '' : code(fallback);
    return `| \`${name}\` | ${cell(field.description)} | ${absent} |`;
  });
  return ['| input | what it is | default |', '| --- | --- | --- |', ...rows].join('\n');
}

function renderOutputs({ outputs = {} }: Action): string {
  const rows = Object.entries(outputs).map(
    ([name, field]) => `| \`${name}\` | ${cell(field.description)} |`,
  );
  return ['| output | what it is |', '| --- | --- |', ...rows].join('\n');
}

function cell(text = ''): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '\\<');
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

async function main(): Promise<void> {
  for (const path of DOCUMENTS) {
    const committed = await readFile(path, 'utf8');
    const fresh = await fillIn(committed, (source) => readFile(source, 'utf8'));
    if (fresh === committed) continue;
    if (process.argv.includes('--check')) {
      console.error(`${path} is not up to date. Run \`npm run generate\` and commit.`);
      process.exitCode = 1;
    } else {
      await writeFile(path, fresh);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
