import { describe, expect, it } from 'vitest';
import { findViolations } from '../../tools/check-directions.ts';

describe('the direction of dependencies', () => {
  it.each([
    ['core/a.ts', "import { b } from './model/b.ts';"],
    ['core/gates/a.ts', "import { inc } from 'semver';"],
    ['core/a.ts', "import check from 'ajv/dist/runtime/ucs2length.js';"],
    ['core/a.ts', 'const then = new Date(text);'],
    ['core/a.ts', 'const state = run.process; const other = { console: 1 };'],
    ['core/a.ts', 'export interface Run { readonly process: string }'],
    ['registry/a.ts', "import { createHash } from 'node:crypto';"],
    ['registry/a.ts', "import type { Clock } from '../core/ports/releases.ts';"],
    ['collect/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['github/a.ts', "import { Octokit } from '@octokit/core'; console.log(process.pid);"],
    ['action/deploy/main.ts', "import { setOutput } from '@actions/core';"],
    ['action/register.ts', "import { collect } from '../collect/collect.ts';"],
    ['bot/app.ts', "import type { Probot } from 'probot';"],
    ['bot/hosts/actions.ts', "import { runPromotion } from '../app.ts';"],
    ['test/a.ts', "import { x } from '../emulator/main.ts';"],
  ])('allows in %s: %s', (path, text) => {
    expect(findViolations({ path, text })).toEqual([]);
  });

  it.each([
    ['core/a.ts', "import { x } from '../registry/x.ts';"],
    ['core/a.ts', "import type { X } from '../github/x.ts';"],
    ['core/a.ts', "export { x } from '../registry/x.ts';"],
    ['core/a.ts', "export * from '../registry/x.ts';"],
    ['core/a.ts', "const x = await import('../registry/x.ts');"],
    ['core/a.ts', 'const x = await import(name);'],
    ['core/a.ts', "type X = import('../registry/x.ts').X;"],
    ['core/a.ts', "import { readFile } from 'node:fs';"],
    ['core/a.ts', "import { readFile } from 'fs';"],
    ['core/a.ts', "import { Octokit } from '@octokit/core';"],
    ['core/a.ts', "import { x } from 'semver-extra';"],
    ['core/a.ts', 'const { env } = process;'],
    ['core/a.ts', 'const now = Date.now();'],
    ['core/a.ts', 'const now = new Date();'],
    ['core/a.ts', 'const now = Date();'],
    ['core/a.ts', 'const x = Math.random();'],
    ['core/a.ts', 'console.log(1);'],
    ['registry/a.ts', "import { readFile } from 'node:fs';"],
    ['registry/a.ts', "import { x } from '../github/x.ts';"],
    ['registry/a.ts', 'const now = new Date();'],
    ['collect/a.ts', "import { x } from '../registry/x.ts';"],
    ['collect/a.ts', "import { info } from '@actions/core';"],
    ['github/a.ts', "import { x } from '../collect/x.ts';"],
    ['bot/app.ts', "import { x } from '../action/x.ts';"],
    ['bot/app.ts', "import { info } from '@actions/core';"],
    ['action/register.ts', "import { x } from '../bot/x.ts';"],
    ['action/register.ts', "import { startEmulator } from '../emulator/main.ts';"],
    ['cli/main.ts', "import { x } from '../test/fakes/x.ts';"],
    ['attic/a.ts', 'export const x = 1;'],
  ])('refuses in %s: %s', (path, text) => {
    expect(findViolations({ path, text })).toHaveLength(1);
  });

  it('names the file, the line and what is allowed', () => {
    const text = "import { inc } from 'semver';\n\nimport { x } from '../github/x.ts';\n";
    expect(findViolations({ path: 'registry/a.ts', text })).toEqual([
      'registry/a.ts:1 registry/ may not import the package semver; it may: none',
      'registry/a.ts:3 registry/ may not import github/x.ts; it may: core',
    ]);
  });
});
