import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCommand } from '../../bot/commands.ts';
import { readDocument } from '../../core/document/check-document.ts';
import type { ModelVersion } from '../../core/generated/schema-types.ts';
import { aModelVersion, evaluated } from '../builders/model-version.ts';

/** The shell blocks that are not run by this test, and why. */
const NOT_RUN_HERE: ReadonlyMap<string, string> = new Map([
  ['npm ci && npm test', 'it is what runs this test'],
  ['npm ci && npm run demo', 'test/scenario/demo.test.ts plays it, and CI runs it'],
  ['npm start', 'test/bot/hosts starts the server'],
  [
    'npx github:gh-model-registry/model-registry reconcile --check',
    'it asks GitHub; test/scenario/reconcile-command.test.ts runs it against the emulator',
  ],
]);
/** The blocks that are, by how they begin. */
const RUN_HERE = ['gh release download', 'git tag'] as const;

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const README = withoutGenerated('README.md');
const BLOCKS = [...README.matchAll(/^```(?<language>\w+)\n(?<text>[\s\S]*?)\n```$/gm)].map(
  ({ groups }) => ({ language: groups?.['language'] ?? '', text: groups?.['text'] ?? '' }),
);

describe('the README', () => {
  it('gives only shell commands that are run here, or that say why not', () => {
    const others = blocksOf('sh').filter((text) => !NOT_RUN_HERE.has(text));
    expect(others.map((text) => RUN_HERE.find((start) => text.startsWith(start)))).toEqual(
      RUN_HERE,
    );
    expect(blocksOf('sh')).toEqual(expect.arrayContaining([...NOT_RUN_HERE.keys()]));
  });

  it('shows commands that the bot understands', () => {
    expect(blocksOf('text').map((text) => findCommand(text)?.kind)).toEqual([
      'promote',
      'rollback',
    ]);
    const inTables = [...README.matchAll(/^\| `(?<command>\/\w[^`]*)` \|/gm)];
    const kinds = inTables.map(({ groups }) => findCommand(groups?.['command'] ?? '')?.kind);
    expect(kinds).toEqual(['hold', 'status', 'explain', 'help']);
    const inText = [...README.matchAll(/`(?<command>\/[a-z]+ iris[^`]*)`/g)];
    for (const { groups } of inText) {
      expect(findCommand(groups?.['command'] ?? '')?.kind).not.toBe('misunderstood');
    }
  });

  it('shows a pointer that fits its schema', () => {
    const text = blocksOf('yaml').find((block) => /^version:/.test(block)) ?? '';
    expect(readDocument('pointer', { file: 'README.md', text }).version).toBe('1.1.0');
  });

  it.each(['README.md', 'CONTRIBUTING.md'])('names only npm scripts that exist, in %s', (file) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = withoutGenerated(file).matchAll(/npm run (?<script>[\w:]+)/g);
    expect(Object.keys(scripts)).toEqual(
      expect.arrayContaining([...named].map(({ groups }) => groups?.['script'])),
    );
  });

  it.each(PAGES)('links only to files and headings that exist, in %s', (file) => {
    const links = readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)(?<link>[^)\s]+)\)/g);
    for (const { groups } of links) {
      const { pathname, hash } = new URL(groups?.['link'] ?? '', new URL(file, 'file:///'));
      const path = pathname.slice(1);
      expect(existsSync(path), path).toBe(true);
      if (hash !== '') expect(anchorsOf(path), `${path}${hash}`).toContain(hash);
    }
  });
});

describe('the shell blocks of the README', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readme-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function run(script: string): string {
    return execFileSync('bash', ['-e', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, HOME: folder },
    });
  }

  it('read the registry with git', () => {
    run(`git init --quiet . && git config user.name a && git config user.email a@example.com
      git commit --quiet --allow-empty -m one && git tag other
      git tag -a iris@v1.0.0 -m "iris 1.0.0"
      git tag -a 'iris#production#1' -m "iris 1.0.0 to production" -m "Merged-By: bob"`);
    const printed = run(blockThatBegins('git tag'));
    expect(printed.split('\n')[0]).toBe('iris@v1.0.0');
    expect(printed).toMatch(
      /^iris#production#1 .*iris 1\.0\.0 to production[\s\S]*Merged-By: bob/m,
    );
    expect(printed).not.toContain('other');
  });

  it.each([
    [0.95, 'Every gate lets it pass.', 0],
    [0.91, 'It would be refused.', 1],
  ])('judge a version of accuracy %d by the policy of the example: %s', (accuracy, told, code) => {
    release('1.0.0', 0.95);
    release('1.1.0', accuracy);
    cpSync('examples/iris/.github', join(folder, '.github'), { recursive: true });
    standIn('gh', GH);
    standIn('npx', NPX);
    const printed = run(`${blockThatBegins('gh release download')} || echo "ended with $?"`);
    expect(printed).toContain('iris 1.1.0 to production, in place of 1.0.0');
    expect(printed).toContain(told);
    expect(printed.includes('ended with 1')).toBe(code === 1);
  });

  /** As the release has it. */
  function release(version: string, accuracy: number): void {
    const facts: Partial<ModelVersion> = {
      ...{ version, owners: ['@octocat'], evaluation: [evaluated({ accuracy })] },
      documentation: { intendedUse: 'Labels on trays.', license: 'Apache-2.0' },
    };
    writeFileSync(join(folder, `iris@v${version}`), JSON.stringify(aModelVersion(facts)));
  }

  function standIn(program: string, script: string): void {
    run('mkdir -p bin');
    writeFileSync(join(folder, 'bin', program), script, { mode: 0o755 });
  }
});

/** Downloads an asset of a release, which lies here under the name of the tag. */
const GH = `#!/bin/sh
[ "$1 $2 $4 $5 $6" = "release download --pattern metadata.json --output" ] || exit 64
cp "$3" "$7"
`;

/** Runs this repository's command instead of installing it. */
const NPX = `#!/bin/sh
[ "$1" = "github:gh-model-registry/model-registry" ] || exit 64
shift
exec '${process.execPath}' '${resolve('cli/main.ts')}' "$@"
`;

/** What tools/generate-docs.ts includes is tested where it comes from. */
function withoutGenerated(file: string): string {
  const text = readFileSync(file, 'utf8');
  return text.replace(/<!-- generated [\s\S]*?<!-- \/generated -->/g, '');
}

/** As GitHub makes them of headings. */
function anchorsOf(path: string): readonly string[] {
  const headings = readFileSync(path, 'utf8').matchAll(/^#+ (?<title>.+)$/gm);
  return [...headings].map(({ groups }) => {
    const words = (groups?.['title'] ?? '').toLowerCase().replace(/[^\w\- ]/g, '');
    return `#${words.replaceAll(' ', '-')}`;
  });
}

function blocksOf(language: string): readonly string[] {
  return BLOCKS.filter((block) => block.language === language).map(({ text }) => text);
}

function blockThatBegins(start: (typeof RUN_HERE)[number]): string {
  return blocksOf('sh').find((text) => text.startsWith(start)) ?? 'false';
}
