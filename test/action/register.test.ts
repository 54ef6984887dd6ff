import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runStep, type StepResult } from '../fakes/actions-runner.ts';

const TOKEN = 'ghs_secret';
const ENVIRONMENT = {
  GITHUB_REPOSITORY: 'acme/flowers',
  GITHUB_SHA: 'a'.repeat(40),
  // Nobody listens there: what is found wrong is found before GitHub is asked.
  GITHUB_API_URL: 'http://127.0.0.1:9',
};

let workspace: string;

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'workspace-'));
  await write('models/iris/model.yml', "description: Tells irises apart.\nowners: ['@alice']\n");
  await write('out/model.json', '{}');
  await write(
    'out/metadata.yml',
    'training: { datasets: [{ name: iris, version: "1" }], hyperparameters: { trees: 25 } }\n',
  );
  await write('out/metrics.json', '{ "accuracy": 0.96 }');
});
afterEach(() => rm(workspace, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(workspace, path)), { recursive: true });
  await writeFile(join(workspace, path), text);
}

function register(inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  return runStep({
    main: resolve('action/register.ts'),
    cwd: workspace,
    env: ENVIRONMENT,
    inputs: {
      model: 'iris',
      path: 'out/model.json',
      metadata: 'out/metadata.yml',
      metrics: 'out/metrics.json',
      dataset: 'iris-holdout/test',
      token: TOKEN,
      ...inputs,
    },
  });
}

describe('the Action that registers a version', () => {
  it('says on a dry run what it would register, and registers nothing', async () => {
    const { code, stdout, outputs } = await register({ 'dry-run': 'true' });
    expect(code).toBe(0);
    expect(stdout).toContain('description from models/iris/model.yml');
    expect(stdout).toContain('model.json 2 bytes, from out/model.json');
    expect(stdout).toContain('"accuracy"');
    expect(outputs).toEqual({});
  });

  it('names all that is wrong at once: inputs, files and artifacts', async () => {
    await write('out/metadata.yml', 'training:\n  datasets: []\n  hyperparams: {}\n');
    await write('out/metrics.json', '{\n  "accuracy": "0,97"\n}\n');
    const result = await register({ version: 'newest', path: 'out/model.json\nout/missing.bin' });
    expect(result.code).toBe(1);
    expect(result.annotations.slice(0, -1)).toEqual([
      expect.objectContaining({ file: null, message: expect.stringMatching(/^version: /) }),
      expect.objectContaining({ file: 'out/metadata.yml', line: 3, column: 3 }),
      expect.objectContaining({ file: 'out/metrics.json', line: 2, column: 15 }),
      expect.objectContaining({ file: null, message: expect.stringMatching(/^path: .*missing/) }),
    ]);
    expect(result.annotations.at(-1)?.message).toMatch(/^INVALID_INPUT: There are 4 problems/);
    expect(result.summary).toContain('`out/metadata.yml:3:3`');
    expect(result.outputs).toEqual({});
  });

  it('names an input once, however often its fault shows', async () => {
    const { annotations } = await register({ path: '' });
    expect(annotations.map(({ message }) => message)).toEqual([
      'path: this input is required',
      expect.stringMatching(/^INVALID_INPUT: There is 1 problem/),
    ]);
  });

  it('marks a file by its place in the workspace', async () => {
    await write('flowers/bad.json', '{ "accuracy": "high" }');
    const { annotations } = await register({
      'working-directory': 'flowers',
      metrics: 'bad.json',
    });
    expect(annotations.map(({ file }) => file)).toContain('flowers/bad.json');
  });

  it.each(['../iris', 'models/iris', '..'])(
    'follows no path that stands as the name of a model: %s',
    async (model) => {
      const { code, annotations } = await register({ model });
      expect(code).toBe(1);
      expect(annotations.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^model: .* is not a model name/),
        expect.stringMatching(/^INVALID_INPUT/),
      ]);
    },
  );

  it('lets no text from a file become a workflow command or markup', async () => {
    const hostile = '::set-output name=a::b\n##[add-mask]x <img src=x> @everyone';
    await write('out/metrics.json', JSON.stringify({ [hostile]: hostile }));
    const { stdout, summary, annotations } = await register({});
    const commands = stdout.split('\n').filter((line) => /^\s*::/.test(line));
    expect(commands.filter((line) => !/^::(error|group|endgroup|add-mask)/.test(line))).toEqual([]);
    expect(stdout).not.toContain('##[');
    expect(annotations[0]?.message).not.toContain('\n');
    expect(summary.replace(/`[^`]*`/g, '')).not.toMatch(/<img|@everyone|^::/m);
  });

  it('masks the token, and says it nowhere else', async () => {
    const { stdout, stderr, summary } = await register({ version: 'x' });
    const lines = `${stdout}${stderr}${summary}`.split('\n');
    expect(lines.filter((line) => line.includes(TOKEN))).toEqual([`::add-mask::${TOKEN}`]);
    expect(lines[0]).toBe(`::add-mask::${TOKEN}`);
  });
});
