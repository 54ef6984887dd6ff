import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Repository } from '../../emulator/world/repository.ts';
import { render, rowsOf } from '../rendered-markdown.ts';
import { readPublishedState } from './published-state.ts';
import { readVersion } from './read-version.ts';
import { type RegistryStage, setRegistryStage } from './registry-stage.ts';

const CENTRAL = { owner: 'acme', repo: 'registry' };

let stage: RegistryStage;

beforeEach(async () => {
  stage = await setRegistryStage();
});
afterEach(() => stage.close());

function createRepository(files?: Readonly<Record<string, string>>): Promise<Repository> {
  const { world } = stage.emulator;
  const { owner } = stage.repository;
  const fields = { owner, name: CENTRAL.repo, ...(files !== undefined && { files }) };
  return world.createRepository(fields);
}

/** The inputs for another repository; the token is good for that one alone. */
function elsewhere(central: Repository): Readonly<Record<string, string>> {
  const { value: token } = stage.emulator.world.createActionsToken(central, { contents: 'write' });
  return { repository: `${CENTRAL.owner}/${CENTRAL.repo}`, token };
}

describe('a registration in another repository', () => {
  let central: Repository;
  let head: string;

  beforeEach(async () => {
    central = await createRepository({ 'README.md': '# Models\n' });
    head = await central.commit({ files: { CODEOWNERS: '* @acme\n' } });
  });

  it('tags the newest commit there, and puts the release there', async () => {
    const { code, outputs } = await stage.register(elsewhere(central));
    expect([code, outputs['tag']]).toEqual([0, 'iris@v1.0.0']);
    expect(outputs['release-url']).toContain('/acme/registry/releases/');
    const { commit, assets } = await readVersion(stage.github, 'iris@v1.0.0', CENTRAL);
    expect(commit).toBe(head);
    expect(assets.toSorted()).toEqual(['metadata.json', 'model.json']);
    const state = await readPublishedState(stage.github, CENTRAL);
    expect(state).toMatchObject({ drafts: 0, releases: [{ tag: 'iris@v1.0.0', pinned: true }] });
  });

  it('leaves the repository of the code as it was, and asks it nothing', async () => {
    stage.emulator.journal.clear();
    await stage.register(elsewhere(central));
    const paths = stage.emulator.journal.entries.map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('/repos/acme/flowers'))).toEqual([]);
    expect(await stage.published()).toEqual({ tags: [], releases: [] });
  });

  it('records where the code is, and its page links there', async () => {
    await stage.register(elsewhere(central));
    const { metadata, page } = await readVersion(stage.github, 'iris@v1.0.0', CENTRAL);
    expect(metadata.source).toMatchObject({ repository: 'acme/flowers', commit: stage.commit });
    const code = `${stage.emulator.url}/acme/flowers`;
    const html = render(page);
    expect(html).toContain(`href="${code}/commit/${stage.commit}"`);
    expect(html).toContain(`href="${code}/actions/runs/7/attempts/1"`);
  });

  it('says in the summary and on the page to download it from there', async () => {
    const { summary } = await stage.register(elsewhere(central));
    const { page } = await readVersion(stage.github, 'iris@v1.0.0', CENTRAL);
    for (const text of [summary, page]) {
      expect(text).toMatch(/gh release download .*acme\/registry/);
      expect(text).not.toMatch(/gh release download .*acme\/flowers/);
    }
  });

  it('run twice is one version, and the next gets the next number', async () => {
    const first = await stage.register(elsewhere(central));
    const again = await stage.register(elsewhere(central));
    expect(again.outputs).toEqual({ ...first.outputs, created: 'false' });
    await stage.write('out/model.json', '{"weights":[4]}');
    const next = await stage.register(elsewhere(central));
    expect(next.outputs['tag']).toBe('iris@v1.0.1');
  });

  it('can leave the step open, and heeds the labels where the code is', async () => {
    const inputs = { ...elsewhere(central), version: 'auto' };
    expect((await stage.register(inputs)).outputs['tag']).toBe('iris@v1.0.0');
    const commit = await mergeLabelled('bump:minor');
    await stage.write('out/model.json', '{"weights":[4]}');
    const next = await stage.run('register', {
      inputs: { ...stage.inputs, ...inputs },
      env: { GITHUB_SHA: commit },
    });
    expect(next.outputs['tag']).toBe('iris@v1.1.0');
    expect(next.annotations).toEqual([]);
  });

  it('can leave the step open where the code is hidden from the token, and says so', async () => {
    stage.repository.visibility = 'private';
    const result = await stage.register({ ...elsewhere(central), version: 'auto' });
    expect(result.outputs['tag']).toBe('iris@v1.0.0');
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/^version: .*acme\/flowers.*bump:/) },
    ]);
  });

  /** The commit that a pull request with this label brought to the default branch. */
  async function mergeLabelled(label: string): Promise<string> {
    const at = { owner: 'acme', repo: 'flowers' };
    const { rest } = stage.github;
    await stage.repository.commit({ files: { 'a.txt': 'a' }, branch: 'train', from: 'main' });
    const pull = await rest.pulls.create({ ...at, title: 'Train', head: 'train', base: 'main' });
    await rest.issues.addLabels({ ...at, issue_number: pull.data.number, labels: [label] });
    const { data } = await rest.pulls.merge({ ...at, pull_number: pull.data.number });
    return data.sha;
  }
});

describe('another repository that cannot be registered in', () => {
  it('is refused while it is empty, with what to do first', async () => {
    const central = await createRepository();
    const { code, annotations } = await stage.register(elsewhere(central));
    expect(code).toBe(1);
    expect(annotations.at(-1)?.message).toMatch(/^NOT_FOUND: .*acme\/registry is empty.*README/);
    const drafts = await stage.github.paginate(stage.github.rest.repos.listReleases, CENTRAL);
    expect(drafts).toEqual([]);
  });

  it.each(['registry', 'acme/', '/registry', 'acme/registry/extra', 'https://github.com/acme/x'])(
    'is refused by the name "%s" before anything is asked',
    async (repository) => {
      stage.emulator.journal.clear();
      const { code, annotations } = await stage.register({ repository });
      expect(code).toBe(1);
      expect(annotations[0]?.message).toMatch(/^repository: .*owner\/name/);
      expect(annotations[0]?.message).toContain(`"${repository}"`);
      expect(stage.emulator.journal.entries).toEqual([]);
    },
  );

  it.each([
    ['there is none of that name', false],
    ['the token is one for the repository of the code', true],
  ])('is refused where %s', async (_, isThere) => {
    if (isThere) await createRepository({ 'README.md': '# Models\n' });
    const { code, annotations } = await stage.register({ repository: 'acme/registry' });
    expect(code).toBe(1);
    expect(annotations.at(-1)?.message).toMatch(/^NOT_PERMITTED: .*token.*repository name/);
    expect(await stage.published()).toEqual({ tags: [], releases: [] });
  });
});

describe('several models in one repository', () => {
  it('have numbers of their own, whatever their names begin and end with', async () => {
    for (const model of ['my-iris', 'iris-small', 'iris2']) {
      await stage.write(`models/${model}/model.yml`, "description: x\nowners: ['@bob']\n");
    }
    const tags = [];
    for (const model of ['iris', 'my-iris', 'iris', 'iris-small', 'iris2', 'my-iris', 'iris']) {
      await stage.write('out/model.json', `{"weights":${tags.length}}`);
      tags.push((await stage.register({ model })).outputs['tag']);
    }
    expect(tags).toEqual([
      ...['iris@v1.0.0', 'my-iris@v1.0.0', 'iris@v1.0.1', 'iris-small@v1.0.0', 'iris2@v1.0.0'],
      ...['my-iris@v1.0.1', 'iris@v1.0.2'],
    ]);
    const { metadata } = await readVersion(stage.github, 'my-iris@v1.0.0');
    expect(metadata).toMatchObject({ owners: ['@bob'], source: { path: 'models/my-iris' } });
    const { page } = await readVersion(stage.github, 'iris-small@v1.0.0');
    expect(rowsOf(page)).toContainEqual(['Metric', 'This version']);
  });
});

describe('a model in a subdirectory', () => {
  const run = promisify(execFile);

  async function git(...args: readonly string[]): Promise<void> {
    await run('git', ['-C', stage.workspace, ...args], { timeout: 30_000 });
  }

  it('is read there, and its source says where', async () => {
    const commit = await stage.repository.commit({
      files: { 'ml/models/iris/model.yml': "description: In ml.\nowners: ['@carol']\n" },
    });
    await git('init', '--quiet');
    const credentials = `x:${stage.token({ contents: 'read' })}`;
    const address = stage.repository.cloneUrl.replace('://', `://${credentials}@`);
    await git('fetch', '--quiet', address, 'main');
    await git('checkout', '--quiet', 'FETCH_HEAD');
    await stage.write('ml/requirements.txt', 'numpy==2.4.0\n');
    await stage.write('ml/out/model.json', '{"weights":[1]}');
    await stage.write('ml/data/iris.csv', 'x,y\n');
    await stage.write(
      'ml/out/metadata.yml',
      `training: { hyperparameters: {}, datasets: [{ name: iris, path: data/iris.csv }] }
evaluation: [{ dataset: iris-holdout, metrics: { accuracy: 0.9 } }]
`,
    );
    const { code, stdout } = await stage.register({ 'working-directory': 'ml' });
    expect(code, stdout).toBe(0);
    const { metadata, page } = await readVersion(stage.github, 'iris@v1.0.0');
    expect(metadata).toMatchObject({
      description: 'In ml.',
      owners: ['@carol'],
      source: { path: 'ml/models/iris', commit, dirty: false },
      training: {
        lockfile: { path: 'ml/requirements.txt' },
        datasets: [{ path: 'data/iris.csv' }],
      },
      artifacts: [{ path: 'out/model.json' }],
    });
    expect(page).toContain('`ml/models/iris`');
  });
});

describe('the latest release', () => {
  it("stays the repository's own, whatever is registered after it", async () => {
    const at = { owner: 'acme', repo: 'flowers' };
    const own = { ...at, tag_name: 'v2.0.0', target_commitish: stage.commit };
    await stage.github.rest.repos.createRelease(own);
    await stage.register();
    await stage.register({ version: '3.0.0' });
    const { data: latest } = await stage.github.rest.repos.getLatestRelease(at);
    expect(latest.tag_name).toBe('v2.0.0');
    expect((await stage.published()).tags).toEqual(['iris@v1.0.0', 'iris@v3.0.0', 'v2.0.0']);
  });
});
