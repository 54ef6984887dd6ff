import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Narrator } from '../../demo/narrator.ts';
import { type Demo, runDemo } from '../../demo/run-demo.ts';

const AT = { owner: 'acme', repo: 'flowers' };
const folder = mkdtempSync(join(tmpdir(), 'demo-'));
const told: string[] = [];
const narrator: Narrator = {
  chapter: (title) => told.push(title),
  say: (text) => told.push(text),
  show: (text) => told.push(text),
};

let demo: Demo;
/** Somebody who was not in the story, and sees only what is public. */
let github: Octokit;

beforeAll(async () => {
  demo = await runDemo({ narrator, folder, host: 'app' });
  const { world, apiUrl } = demo.scene.emulator;
  const reader = world.createToken(world.createUser({ login: 'reader' }));
  github = new Octokit({ auth: reader.value, baseUrl: apiUrl });
});

afterAll(async () => {
  await demo.scene.close();
  rmSync(folder, { recursive: true });
});

describe('the registry after the demo', () => {
  it('holds three published versions and no draft', async () => {
    const { data } = await demo.scene.alice.github.repos.listReleases(AT);
    expect(data.map(({ tag_name: tag, draft }) => ({ tag, draft }))).toEqual(
      ['iris@v1.2.0', 'iris@v1.1.0', 'iris@v1.0.0'].map((tag) => ({ tag, draft: false })),
    );
  });

  it('pins every file of a version by the digest that GitHub reports', async () => {
    const { data: releases } = await github.repos.listReleases(AT);
    for (const { assets } of releases) {
      const metadata = JSON.parse((await download(assets, 'metadata.json')).toString());
      const pinned = metadata.artifacts.flatMap((artifact: { assets: Record<string, string>[] }) =>
        artifact.assets.map(({ name, digest }) => [name, digest]),
      );
      const others = assets.filter(({ name }) => name !== 'metadata.json');
      expect(pinned.toSorted()).toEqual(others.map(({ name, digest }) => [name, digest]).sort());
      const model = await download(assets, 'model.tar');
      expect(`sha256:${createHash('sha256').update(model).digest('hex')}`).toBe(
        assets.find(({ name }) => name === 'model.tar')?.digest,
      );
    }
  });

  it('records what training measured', async () => {
    const { data: releases } = await github.repos.listReleases(AT);
    const accuracies = releases.map(async ({ assets }) => {
      const { evaluation } = JSON.parse((await download(assets, 'metadata.json')).toString());
      return evaluation[0].metrics.accuracy.value;
    });
    expect(await Promise.all(accuracies)).toEqual([0.7333, 0.9733, 0.9467]);
  });

  it('names versions by annotated tags on the commits that were trained from', async () => {
    for (const version of ['1.0.0', '1.1.0', '1.2.0']) {
      const { object, commit } = await readTag(`iris@v${version}`);
      const { data: release } = await github.repos.getReleaseByTag({
        ...{ ...AT, tag: `iris@v${version}` },
      });
      const { source } = JSON.parse((await download(release.assets, 'metadata.json')).toString());
      expect(object).toBe('tag');
      expect(commit).toBe(source.commit);
    }
  });

  it('has a ledger in GTO’s grammar, each entry on the commit of its version', async () => {
    const { data } = await github.git.listMatchingRefs({ ...AT, ref: 'tags/iris#' });
    const entries = [
      ['iris#production#2', '1.0.0'],
      ['iris#production#4', '1.1.0'],
      ['iris#production#5', '1.0.0'],
      ['iris#staging#1', '1.0.0'],
      ['iris#staging#3', '1.1.0'],
    ] as const;
    expect(data.map(({ ref }) => ref)).toEqual(entries.map(([tag]) => `refs/tags/${tag}`));
    for (const [tag, version] of entries) {
      const entry = await readTag(tag);
      const { commit } = await readTag(`iris@v${version}`);
      expect(entry).toMatchObject({ object: 'tag', commit });
      expect(entry.message).toContain(`Version: ${version}\n`);
    }
  });

  it('has deployed, failed and rolled back, and says so in the deployments', async () => {
    const { data } = await github.repos.listDeployments(AT);
    const deployments = await Promise.all(
      data.reverse().map(async ({ id, environment, payload }) => {
        const statuses = await github.repos.listDeploymentStatuses({ ...AT, deployment_id: id });
        const states = statuses.data.map(({ state }) => String(state)).reverse();
        return { environment, payload, states };
      }),
    );
    expect(deployments).toMatchObject([
      { payload: { version: '1.0.0', assignment: 'iris#staging#1' } },
      { payload: { version: '1.0.0', assignment: 'iris#production#2' } },
      { payload: { version: '1.1.0', assignment: 'iris#staging#3', previousVersion: '1.0.0' } },
      { payload: { version: '1.1.0', assignment: 'iris#production#4', previousVersion: '1.0.0' } },
      { payload: { version: '1.0.0', assignment: 'iris#production#5', previousVersion: '1.1.0' } },
    ]);
    expect(deployments.map(({ environment, states }) => [environment, ...states])).toEqual([
      ['staging', 'in_progress', 'success', 'inactive'],
      ['production', 'in_progress', 'success', 'inactive'],
      ['staging', 'in_progress', 'success'],
      // The second says which rollback was proposed.
      ['production', 'in_progress', 'failure', 'failure'],
      ['production', 'in_progress', 'success'],
    ]);
  });

  it('concluded each check by what was asked', async () => {
    const { worse, fork } = demo.facts.pullRequests;
    for (const number of Object.values(demo.facts.pullRequests)) {
      const refused = number === worse || number === fork;
      expect(await checkConclusion(number)).toBe(refused ? 'failure' : 'success');
    }
  });

  it('keeps one comment on each pull request, and says once why a label was removed', async () => {
    const { first, ...others } = demo.facts.pullRequests;
    for (const number of Object.values(others)) expect(await botComments(number)).toHaveLength(1);
    expect((await botComments(first)).map((body) => body.split(/[\s:]/)[2])).toEqual(
      expect.arrayContaining(['promotion', 'label-removed']),
    );
    expect(await botComments(first)).toHaveLength(2);
  });

  it('answered each command once', async () => {
    const answers = await botComments(demo.scene.issue);
    expect(answers).toHaveLength(7);
    expect(new Set(answers.map((body) => body.split('\n')[0])).size).toBe(7);
  });

  it('held production, and released it', async () => {
    const { data } = await github.git.listMatchingRefs({ ...AT, ref: 'tags/iris!' });
    expect(data.map(({ ref }) => ref)).toEqual([
      'refs/tags/iris!production!hold-1',
      'refs/tags/iris!production!hold-2',
    ]);
    expect(told.join('\n')).toMatch(/production .*by @bob since .*A look at the nursery/);
  });

  it('points production to the version that worked', async () => {
    const { data } = await github.repos.getContent({ ...AT, path: 'models/iris/production.yml' });
    const text = 'content' in data ? Buffer.from(data.content, 'base64').toString() : '';
    expect(text).toContain('version: 1.0.0');
  });

  it('tells a version’s deployments on its page', async () => {
    const { data } = await github.repos.getReleaseByTag({ ...AT, tag: 'iris@v1.1.0' });
    expect(data.body).toMatch(/production.*failure/);
  });
});

describe('what nobody may do', () => {
  it('did nothing for the label of somebody who may not write, but say so', async () => {
    expect(told.join('\n')).toMatch(/@mallory may not write[^✓]*✗ Blocked/);
  });

  it('ran no workflow of a fork, and none for its pull request', () => {
    const { runner, repository } = demo.scene;
    const runs = runner.runs.filter(({ event }) => event.repository === repository);
    expect(runs.map(({ workflow }) => workflow.name)).toEqual([
      ...['train', 'train', 'deploy', 'deploy', 'train', 'deploy', 'deploy', 'deploy'],
    ]);
  });

  it('judged a fork’s pull request by the gates of the main branch', async () => {
    const [comment = ''] = await botComments(demo.facts.pullRequests.fork);
    expect(comment).toMatch(/❌[^\n]*0\.7333/);
  });
});

describe('the story', () => {
  it('predicts with the pulled version as training did', () => {
    expect(demo.facts.repeated).toContain('75 of 75');
  });

  it('asked for nothing that the emulator does not know', () => {
    expect(demo.scene.emulator.journal.unmodelled).toEqual([]);
  });

  it('leaves pages, comments, checks and logs to look at', () => {
    const names = readdirSync(folder);
    expect(names).toEqual(
      expect.arrayContaining(['release-iris@v1.0.0.md', 'comment-worse.md', 'check-worse.md']),
    );
    expect(readFileSync(join(folder, 'comment-worse.md'), 'utf8')).toContain('❌');
  });
});

interface NamedAsset {
  readonly name: string;
  readonly id: number;
}

async function download(assets: readonly NamedAsset[], name: string): Promise<Buffer> {
  const { data } = await github.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
    ...{ ...AT, asset_id: assets.find((asset) => asset.name === name)?.id ?? 0 },
    headers: { accept: 'application/octet-stream' },
  });
  const bytes: unknown = data;
  return bytes instanceof ArrayBuffer ? Buffer.from(bytes) : Buffer.alloc(0);
}

async function readTag(name: string) {
  const { data: ref } = await github.git.getRef({ ...AT, ref: `tags/${name}` });
  const { data: tag } = await github.git.getTag({ ...AT, tag_sha: ref.object.sha });
  return { object: ref.object.type, commit: tag.object.sha, message: tag.message };
}

async function checkConclusion(number: number): Promise<string | null | undefined> {
  const { data: pull } = await github.pulls.get({ ...AT, pull_number: number });
  const { data } = await github.checks.listForRef({
    ...{ ...AT, ref: pull.head.sha, check_name: 'model-registry' },
  });
  return data.check_runs.toSorted((a, b) => b.id - a.id)[0]?.conclusion;
}

async function botComments(number: number): Promise<readonly string[]> {
  const { data } = await github.issues.listComments({ ...AT, issue_number: number });
  return data.filter(({ user }) => user?.type === 'Bot').map(({ body }) => body ?? '');
}
