import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCommand } from '../../bot/commands.ts';
import { readDocument } from '../../core/document/check-document.ts';

/** The shell blocks that are not run by this test, and why. */
const NOT_RUN_HERE: ReadonlyMap<string, string> = new Map([
  ['npm ci && npm test', 'it is what runs this test'],
  ['npm ci && npm run demo', 'test/scenario/demo.test.ts plays it, and CI runs it'],
  ['npm start', 'test/bot/hosts starts the server'],
]);

const README = withoutGenerated('README.md');
const BLOCKS = [...README.matchAll(/^```(?<language>\w+)\n(?<text>[\s\S]*?)\n```$/gm)].map(
  ({ groups }) => ({ language: groups?.['language'] ?? '', text: groups?.['text'] ?? '' }),
);

describe('the README', () => {
  it('gives only shell commands that are run here, or that say why not', () => {
    const others = blocksOf('sh').filter((text) => !NOT_RUN_HERE.has(text));
    expect(others).toHaveLength(1);
    expect(blocksOf('sh')).toEqual(expect.arrayContaining([...NOT_RUN_HERE.keys()]));
  });

  it('reads the registry with git as it says', () => {
    const folder = mkdtempSync(join(tmpdir(), 'readme-'));
    const run = (script: string) =>
      execFileSync('bash', ['-e', '-c', script], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '', HOME: folder },
      });
    run(`git init --quiet . && git config user.name a && git config user.email a@example.com
      git commit --quiet --allow-empty -m one && git tag other
      git tag -a iris@v1.0.0 -m "iris 1.0.0"
      git tag -a 'iris#production#1' -m "iris 1.0.0 to production" -m "Merged-By: bob"`);
    const printed = run(blocksOf('sh').find((text) => text.startsWith('git tag')) ?? '');
    expect(printed.split('\n')[0]).toBe('iris@v1.0.0');
    expect(printed).toMatch(
      /^iris#production#1 .*iris 1\.0\.0 to production[\s\S]*Merged-By: bob/m,
    );
    expect(printed).not.toContain('other');
    rmSync(folder, { recursive: true });
  });

  it('shows commands that the bot understands', () => {
    expect(blocksOf('text').map((text) => findCommand(text)?.kind)).toEqual([
      'promote',
      'rollback',
    ]);
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

  it.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/architecture.md'])(
    'links only to files that exist, in %s',
    (file) => {
      const links = readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)(?<path>[^)#\s]+)/g);
      for (const { groups } of links) {
        const path = new URL(groups?.['path'] ?? '', new URL(file, 'file:///')).pathname.slice(1);
        expect(existsSync(path), path).toBe(true);
      }
    },
  );
});

/** What tools/generate-docs.ts includes is tested where it comes from. */
function withoutGenerated(file: string): string {
  const text = readFileSync(file, 'utf8');
  return text.replace(/<!-- generated [\s\S]*?<!-- \/generated -->/g, '');
}

function blocksOf(language: string): readonly string[] {
  return BLOCKS.filter((block) => block.language === language).map(({ text }) => text);
}
