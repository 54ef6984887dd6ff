import { readFile } from 'node:fs/promises';
import type { Probot } from 'probot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { modelRegistry } from '../../../bot/app.ts';
import { judgeAtOnce } from '../../../bot/handlers/issue-comment.ts';
import { type RunningServer, startServer } from '../../../bot/hosts/start-server.ts';
import { WorkQueue } from '../../../bot/work-queue.ts';
import { findFreePort } from './served.ts';

interface Manifest {
  readonly default_permissions: Readonly<Record<string, string>>;
  readonly default_events: readonly string[];
}

/** Only GitHub Actions tells of these, since a workflow's token starts no workflow otherwise. */
const ONLY_IN_ACTIONS = new Set(['workflow_run', 'workflow_dispatch']);
/** Every App is told of these. */
const TOLD_ANYHOW = new Set(['installation', 'installation_repositories']);

const manifest: Manifest = parse(await readFile('app.yml', 'utf8'));

describe('app.yml', () => {
  it('asks for the permissions that docs/bot.md gives reasons for, and no more', async () => {
    const table = section(await readFile('docs/bot.md', 'utf8'), 'Permissions of the App');
    const rows = table.matchAll(/^\| (?<name>[A-Z][a-z ]+) \| (?<level>read|write) \|/gm);
    const told = [...rows].map(({ groups }) => [
      groups?.['name']?.toLowerCase().replaceAll(' ', '_'),
      groups?.['level'],
    ]);
    expect(manifest.default_permissions).toEqual(Object.fromEntries(told));
  });

  it('asks for what the README says the bot needs', async () => {
    const table = section(await readFile('README.md', 'utf8'), 'Permissions');
    // Until the next row that says who.
    const [, rows = ''] = /^\| bot \|(?<rows>[\s\S]*?)^\| \w/m.exec(table) ?? [];
    const all = [...rows.matchAll(/`(?<name>[a-z-]+): (?<level>write|read)`/g)].map(
      ({ groups }) => [groups?.['name']?.replaceAll('-', '_'), groups?.['level']],
    );
    // Only where a policy names teams, so it is a comment in app.yml.
    const told = all.filter(([name]) => name !== 'members');
    expect(all).toContainEqual(['members', 'read']);
    expect(await readFile('app.yml', 'utf8')).toMatch(/^ {2}# members: read$/m);
    // Everybody who may see a repository may read what GitHub calls its metadata.
    const { metadata, ...others } = manifest.default_permissions;
    expect(metadata).toBe('read');
    expect(others).toEqual(Object.fromEntries(told));
  });

  it('subscribes to the events that the application has work for', () => {
    const heard = new Set<string>();
    const on = (names: string | readonly string[]) => {
      for (const name of [names].flat()) heard.add(name.split('.')[0] ?? '');
    };
    const listener: Pick<Probot, 'on'> = { on };
    modelRegistry(new WorkQueue({ tell: () => {} }), judgeAtOnce)(listener);
    const wanted = [...heard].filter(
      (name) => !ONLY_IN_ACTIONS.has(name) && !TOLD_ANYHOW.has(name),
    );
    expect(manifest.default_events.toSorted()).toEqual(wanted.sort());
  });
});

describe('a server that knows of no App', () => {
  let server: RunningServer;
  beforeEach(async () => {
    // Probot would ask smee.io for a channel.
    process.env['NO_SMEE_SETUP'] = 'true';
    const port = await findFreePort();
    server = await startServer({ HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'silent' });
  });
  afterEach(async () => {
    delete process.env['NO_SMEE_SETUP'];
    await server.stop();
  });

  it('shows the page that registers one, with what app.yml asks for', async () => {
    const page = await (await fetch(`http://127.0.0.1:${server.port}/`)).text();
    const [, json = ''] = /name="manifest"[^>]*value='([^']*)'/.exec(page) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      ...manifest,
      hook_attributes: { url: `http://127.0.0.1:${server.port}/` },
    });
  });
});

function section(document: string, title: string): string {
  return document.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
}
