import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InstalledApp } from './installed-app.ts';
import { deliver } from './served.ts';
import { ServerProcess } from './server-process.ts';

const DOCKERFILE = await readFile('Dockerfile', 'utf8');
const [, FINAL = ''] = /\n(FROM (?![^\n]* AS )[\s\S]*)$/.exec(DOCKERFILE) ?? [];

describe('the container', { timeout: 60_000 }, () => {
  let app: InstalledApp;
  let folder: string;
  beforeEach(async () => {
    app = await InstalledApp.open();
    folder = await mkdtemp(join(tmpdir(), 'container-'));
  });
  afterEach(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it('serves from the files and packages that are copied into it', async () => {
    for (const path of copied()) await cp(path, join(folder, path), { recursive: true });
    for (const name of await productionPackages()) await link(name);
    const env = { ...(await app.environment()), NODE_ENV: 'production' };
    const server = await ServerProcess.start({ folder, env });
    try {
      const { issue, body } = await app.comment('/help');
      expect(server.output).toContain('Listening');
      await deliver(server.port, { body, event: 'issue_comment' });
      expect(await isHealthy(server.port)).toBe(true);
      server.signal('SIGTERM');
      expect(await server.end()).toBe(0);
      expect((await app.commentsOn(issue)).at(-1)).toContain('/rollback iris production');
      expect(await isHealthy(server.port)).toBe(false);
    } finally {
      await server.kill();
    }
  });

  it('is not run by root', () => {
    expect(FINAL).toMatch(/^USER node$/m);
  });

  it('is built from what .dockerignore lets through', async () => {
    const lines = (await readFile('.dockerignore', 'utf8')).split('\n');
    const allowed = lines.flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    const needed = [...copied(), 'package-lock.json', '.npmrc'];
    expect(allowed.toSorted()).toEqual(needed.sort());
  });

  /** Packages that only development needs are not there. */
  async function link(name: string): Promise<void> {
    const place = join(folder, 'node_modules', name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(resolve('node_modules', name), place);
  }
});

/** What is copied from the repository. */
function copied(): string[] {
  const lines = [...FINAL.matchAll(/^COPY (?!--from)(?<paths>.*) \S+$/gm)];
  return lines.flatMap(({ groups }) => groups?.['paths']?.split(' ') ?? []);
}

async function productionPackages(): Promise<readonly string[]> {
  const lock: { packages: Record<string, { dev?: boolean; devOptional?: boolean }> } = JSON.parse(
    await readFile('package-lock.json', 'utf8'),
  );
  return Object.entries(lock.packages)
    .filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true)
    .flatMap(([path]) => /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1] ?? []);
}

/** As the container's own check asks. */
async function isHealthy(port: number): Promise<boolean> {
  const [, check = '[]'] = /^HEALTHCHECK .*CMD (\[.*\])$/m.exec(FINAL) ?? [];
  const [, ...args]: string[] = JSON.parse(check);
  const env = { PATH: process.env['PATH'], PORT: String(port) };
  return await promisify(execFile)(process.execPath, args, { env }).then(
    () => true,
    () => false,
  );
}
