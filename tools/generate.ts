// Writes core/generated/ from schemas/: the types and the standalone validators.
// `--check` writes nothing and fails where what is committed differs.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const SCHEMAS = 'schemas';
const OUTPUT = 'core/generated';
const NAMES = ['model-version', 'metadata', 'model', 'pointer', 'config'] as const;
const NOTICE = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';

const files = new Map<string, string>([
  ['schema-types.ts', await typesOf('everything')],
  ['validators.ts', await validators()],
  ['schemas.ts', await schemas()],
]);

if (process.argv.includes('--check')) {
  await check(files);
} else {
  await mkdir(OUTPUT, { recursive: true });
  for (const [name, text] of files) await writeFile(join(OUTPUT, name), text);
}

async function typesOf(title: string): Promise<string> {
  // One document that refers to all schemas, so that shared definitions become one type each.
  const schema: JSONSchema = {
    title,
    type: 'object',
    additionalProperties: false,
    required: [...NAMES],
    properties: Object.fromEntries(NAMES.map((name) => [name, { $ref: `${name}.schema.json` }])),
  };
  const text = await compile(schema, title, {
    cwd: `${SCHEMAS}/`,
    bannerComment: NOTICE,
    style: { singleQuote: true, printWidth: 100 },
    declareExternallyReferenced: true,
    unreachableDefinitions: false,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
  });
  return (
    text
      .replace(/export interface Everything \{[\s\S]*?\n\}\n/, '')
      // An `anyOf` of mere requirements adds no property.
      .replaceAll('{\n  [k: string]: unknown;\n} & ', '')
  );
}

async function validators(): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    strictTypes: false,
    verbose: true,
    unicodeRegExp: true,
    code: { source: true, esm: true, lines: true },
  });
  const ids: Record<string, string> = {};
  for (const name of NAMES) {
    const schema: { $id: string } = JSON.parse(
      await readFile(join(SCHEMAS, `${name}.schema.json`), 'utf8'),
    );
    ajv.addSchema(schema);
    ids[camelCase(name)] = schema.$id;
  }
  const code = standalone.default(ajv, ids);
  return `// @ts-nocheck\n${NOTICE}${withoutRequires(code)}\n`;
}

/** The schemas themselves, for what an error message quotes of them. */
async function schemas(): Promise<string> {
  const texts = await Promise.all(
    NAMES.map(async (name) => {
      const text = await readFile(join(SCHEMAS, `${name}.schema.json`), 'utf8');
      return `  '${name}.schema.json': ${JSON.stringify(JSON.parse(text))},\n`;
    }),
  );
  return `${NOTICE}export const SCHEMAS = {\n${texts.join('')}};\n`;
}

/** Ajv requires its helper that counts characters, whose default export Node and Vitest see differently. */
function withoutRequires(code: string): string {
  const body = code.replace(
    /require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g,
    '(text) => Array.from(text).length',
  );
  if (body.includes('require(')) throw new Error('The validators require a helper of Ajv.');
  return body;
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

async function check(expected: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of expected) {
    const committed = await readFile(join(OUTPUT, name), 'utf8').catch(() => '');
    if (committed === text) continue;
    console.error(
      `${OUTPUT}/${name} is not what schemas/ give. Run \`npm run generate\` and commit.`,
    );
    process.exitCode = 1;
  }
}
