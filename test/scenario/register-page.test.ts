import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatAssignmentMessage } from '../../core/ledger/assignment-record.ts';
import { AssignmentTag } from '../../core/model/assignment-tag.ts';
import { parseDigest } from '../../core/model/digest.ts';
import { rowsOf } from '../rendered-markdown.ts';
import { readVersion } from './read-version.ts';
import { type RegistryStage, setRegistryStage } from './registry-stage.ts';

const AT = { owner: 'acme', repo: 'flowers' };
const DOWNLOAD = 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}';

let stage: RegistryStage;
let digests: Map<string, string>;

beforeEach(async () => {
  stage = await setRegistryStage();
  digests = new Map();
});
afterEach(() => stage.close());

/** Registers the next version, with these figures; gives its page and the calls that it took. */
async function register(metrics: Readonly<Record<string, number>>, version = 'patch') {
  await stage.write('out/model.json', JSON.stringify(metrics));
  await stage.write(
    'out/metadata.yml',
    `training:
  datasets: [{ name: iris, version: "1.2.1", split: train }]
  hyperparameters: { trees: 25 }
evaluation: [{ dataset: iris-holdout, split: test, metrics: ${JSON.stringify(metrics)} }]
`,
  );
  stage.emulator.journal.clear();
  const { code, outputs, stdout } = await stage.register({ version });
  expect(code, stdout).toBe(0);
  const calls = [...stage.emulator.journal.apiCalls];
  digests.set(outputs['version'] ?? '', outputs['digest'] ?? '');
  const { page } = await readVersion(stage.github, outputs['tag'] ?? '');
  return { calls, page };
}

/** Records in the ledger that the stage holds the version, as the bot does on a merge. */
async function assign(name: string, version: string): Promise<void> {
  const tag = AssignmentTag.parse(name);
  const { commit, github } = stage;
  const digest = parseDigest(digests.get(version) ?? '');
  const message = formatAssignmentMessage(tag, {
    ...{ version, digest, commit, kind: 'promotion' },
    ...{ previousVersion: null, pullRequest: null, mergedBy: null, overridden: [] },
  });
  const object = { ...AT, tag: tag.name, message, object: commit, type: 'commit' } as const;
  const made = await github.rest.git.createTag(object);
  await github.rest.git.createRef({ ...AT, ref: `refs/tags/${tag.name}`, sha: made.data.sha });
}

function configure(...stages: readonly string[]): Promise<void> {
  const lines = stages.map((name) => `  ${name}: {}\n`);
  return stage.write('.github/model-registry.yml', `stages:\n${lines.join('')}`);
}

/** The head and the rows of the table of metrics; each metric is marked with the better way. */
function metricsOf(page: string): readonly (readonly string[])[] {
  const rows = rowsOf(page);
  const head = rows.find(([first]) => first === 'Metric') ?? [];
  return [head, ...rows.filter(([first]) => /[↑↓]$/.test(first ?? ''))];
}

/** The versions that a page compares with, as the heads of its table name them. */
function rivalsOn(page: string): readonly string[] {
  const [head = []] = metricsOf(page);
  return head.slice(2).filter((_, index) => index % 2 === 0);
}

describe('the page of a version', () => {
  it('compares with the version before and with the champion, in at most eight calls', async () => {
    await configure('staging', 'production');
    await register({ accuracy: 0.9, loss: 0.3 });
    await assign('iris#production#1', '1.0.0');
    await register({ accuracy: 0.8, loss: 0.2 });
    await assign('iris#staging#2', '1.0.1');
    const { calls, page } = await register({ accuracy: 0.85, loss: 0.25 });
    const [head, ...figures] = metricsOf(page);
    expect(head).toEqual([
      ...['Metric', 'This version', 'In 1.0.1', 'Change', 'production: 1.0.0', 'Change'],
    ]);
    expect(figures).toEqual([
      ['accuracy ↑', '0.85', '0.8', '▲ +0.05 better', '0.9', '▼ -0.05 worse'],
      ['loss ↓', '0.25', '0.2', '▼ +0.05 worse', '0.3', '▲ -0.05 better'],
    ]);
    expect(calls.length).toBeLessThanOrEqual(8);
    expect(stage.emulator.journal.unmodelled).toEqual([]);
  });

  it("takes the champion's figures off its tag, and downloads the metadata before only", async () => {
    await configure('staging', 'production');
    await register({ accuracy: 0.9 });
    await assign('iris#production#1', '1.0.0');
    await register({ accuracy: 0.8 });
    const { calls, page } = await register({ accuracy: 0.85 });
    expect(calls.filter((call) => call === DOWNLOAD)).toHaveLength(1);
    expect(rivalsOn(page)).toEqual(['In 1.0.1', 'production: 1.0.0']);
  });

  it('compares with a champion whose release is gone', async () => {
    await register({ accuracy: 0.9 });
    await assign('iris#production#1', '1.0.0');
    await register({ accuracy: 0.8 });
    const { data } = await stage.github.rest.repos.getReleaseByTag({ ...AT, tag: 'iris@v1.0.0' });
    await stage.github.rest.repos.deleteRelease({ ...AT, release_id: data.id });
    const { page } = await register({ accuracy: 0.85 });
    expect(rivalsOn(page)).toEqual(['In 1.0.1', 'production: 1.0.0']);
  });

  it('downloads the metadata of a champion whose figures its tag has no room for', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`metric-with-a-long-name-${at}`, at / 100]),
    );
    await register(many);
    await assign('iris#production#1', '1.0.0');
    await register({ accuracy: 0.8 });
    const { calls, page } = await register({ ...many, 'metric-with-a-long-name-7': 0.5 });
    expect(calls.filter((call) => call === DOWNLOAD)).toHaveLength(2);
    const row = metricsOf(page).find(([metric]) => /name-7 /.test(metric ?? ''));
    expect(row).toMatchObject({ 1: '0.5', 4: '0.07' });
  });

  it('names a version that is both once', async () => {
    await register({ accuracy: 0.9 });
    await assign('iris#production#1', '1.0.0');
    const { page } = await register({ accuracy: 0.85 });
    expect(rivalsOn(page)).toEqual(['In 1.0.0']);
  });

  it('goes by the order of the stages in the configuration', async () => {
    await configure('production', 'europe');
    await register({ accuracy: 0.9 });
    await register({ accuracy: 0.8 });
    await assign('iris#europe#1', '1.0.0');
    await assign('iris#production#2', '1.0.1');
    await register({ accuracy: 0.7 });
    const { page } = await register({ accuracy: 0.85 });
    expect(rivalsOn(page)).toEqual(['In 1.0.2', 'europe: 1.0.0']);
  });

  it('takes production for the last stage where there is no configuration, or a broken one', async () => {
    await register({ accuracy: 0.9 });
    await assign('iris#production#1', '1.0.0');
    await register({ accuracy: 0.8 });
    await assign('iris#staging#2', '1.0.1');
    await register({ accuracy: 0.7 });
    const without = await register({ accuracy: 0.85 });
    expect(rivalsOn(without.page)).toEqual(['In 1.0.2', 'production: 1.0.0']);
    await stage.write('.github/model-registry.yml', 'stages: [staging\n');
    const broken = await register({ accuracy: 0.86 });
    expect(rivalsOn(broken.page)).toEqual(['In 1.0.3', 'production: 1.0.0']);
  });

  it('compares figures of any size', async () => {
    await register({ flops: 1.5e18 });
    const { page } = await register({ flops: 1.25e18 });
    expect(rivalsOn(page)).toEqual(['In 1.0.0']);
  });

  it('compares the first version with nothing', async () => {
    const { page } = await register({ accuracy: 0.9 });
    expect(rivalsOn(page)).toEqual([]);
  });
});

describe('with the step left open', () => {
  it('the metadata before is downloaded once, for the step and for the page', async () => {
    await register({ accuracy: 0.9 });
    await assign('iris#production#1', '1.0.0');
    await register({ accuracy: 0.8 });
    const { calls } = await register({ accuracy: 0.85 }, 'auto');
    expect(calls.filter((call) => call === DOWNLOAD)).toHaveLength(1);
    // One more than with a step that is named: the labels of the pull request.
    expect(calls.length).toBeLessThanOrEqual(9);
  });
});
