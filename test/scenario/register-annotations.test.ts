import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Annotation, StepResult } from '../fakes/actions-runner.ts';
import { rowsOf } from '../rendered-markdown.ts';
import { type RegistryStage, setRegistryStage } from './registry-stage.ts';

let stage: RegistryStage;

beforeEach(async () => {
  stage = await setRegistryStage();
  stage.emulator.journal.clear();
});
afterEach(async () => {
  const asked = stage.emulator.journal.entries.map(({ route }) => route);
  await stage.close();
  expect(asked).toEqual([]);
});

/** Ten mistakes. */
const METADATA = `descriptoin: Tells irises apart.
owners: alice
training:
  datasets:
    - { name: iris }
    - name: photos
      digest: sha256:abc
  hyperparameters: [trees, 25]
  seed: "7"
evaluation:
  - dataset: iris-holdout
    metrics:
      accuracy: "0,97"
      loss: { value: 0.1, direction: down }
artifacts:
  - uri: ftp://models.example/model.bin
    size: 7
    digest: sha256:${'a'.repeat(64)}
tags: { team: 3 }
`;

const MISTAKES = [
  '1:1 descriptoin',
  '2:9 owners',
  '5:7 training.datasets[0]',
  '7:15 training.datasets[1].digest',
  '8:20 training.hyperparameters',
  '9:9 training.seed',
  '13:17 evaluation[0].metrics.accuracy',
  '14:38 evaluation[0].metrics.loss.direction',
  '16:10 artifacts[0].uri',
  '19:15 tags.team',
];

/** Line, column and field of the errors in a file. */
function placesIn(file: string | null, { annotations }: StepResult): readonly string[] {
  return annotations
    .slice(0, -1)
    .filter((one) => one.level === 'error' && one.file === file)
    .map(({ line, column, message }) => `${line}:${column} ${fieldOf(message)}`);
}

function fieldOf(message: string): string {
  return message.slice(0, message.indexOf(': '));
}

describe('ten mistakes in a metadata file', () => {
  it('are ten annotations of one run, each where its mistake is', async () => {
    await stage.write('out/metadata.yml', METADATA);
    const result = await stage.register();
    expect(result.code).toBe(1);
    expect(placesIn('out/metadata.yml', result)).toEqual(MISTAKES);
    expect(result.annotations).toHaveLength(11);
    expect(result.annotations.at(-1)?.message).toMatch(/^INVALID_INPUT: There are 10 problems/);
  });

  it('point at the text that is wrong', async () => {
    await stage.write('out/metadata.yml', METADATA);
    const { annotations } = await stage.register();
    expect(annotations.slice(0, -1).map(pointedAt)).toEqual([
      'descriptoin: Tells irises apart.',
      'alice',
      '{ name: iris }',
      'sha256:abc',
      '[trees, 25]',
      '"7"',
      '"0,97"',
      'down }',
      'ftp://models.example/model.bin',
      '3 }',
    ]);
  });

  it('say what would be right', async () => {
    await stage.write('out/metadata.yml', METADATA);
    const { annotations } = await stage.register();
    const says = new Map(annotations.map(({ message }) => [fieldOf(message), message]));
    expect(says.get('descriptoin')).toMatch(/description/);
    expect(says.get('training.datasets[0]')).toMatch(/digest.*version.*path/);
    expect(says.get('evaluation[0].metrics.accuracy')).toMatch(/number.*'0,97'/);
    expect(says.get('evaluation[0].metrics.loss.direction')).toMatch(/higher.*lower.*'down'/);
    expect(says.get('artifacts[0].uri')).toMatch(/ftp:\/\/models\.example/);
    expect(says.get('tags.team')).toMatch(/text/);
  });

  it('are a table in the summary too, and lines of the log', async () => {
    await stage.write('out/metadata.yml', METADATA);
    const { summary, stdout } = await stage.register();
    const places = MISTAKES.map((mistake) => mistake.split(' '));
    expect(rowsOf(summary).map(([where, field]) => [where, field])).toEqual([
      ['Where', 'Field'],
      ...places.map(([place, field]) => [`out/metadata.yml:${place}`, field]),
    ]);
    for (const [place] of places) expect(stdout).toContain(`\nout/metadata.yml:${place} `);
  });

  it('are found in a JSON file as well', async () => {
    const text = '{\n  "training": { "seed": "7" },\n  "tags": { "team": 3 }\n}\n';
    await stage.write('out/metadata.json', text);
    const result = await stage.register({ metadata: 'out/metadata.json' });
    expect(placesIn('out/metadata.json', result)).toEqual(['2:25 training.seed', '3:21 tags.team']);
  });

  function pointedAt({ line, column }: Annotation): string | undefined {
    return METADATA.split('\n')[(line ?? 0) - 1]?.slice((column ?? 0) - 1);
  }
});

describe('mistakes in several places', () => {
  it('are reported in one run: files, inputs, paths', async () => {
    await stage.write('out/metadata.yml', METADATA);
    await stage.write('models/iris/model.yml', 'descripton: x\nowners: []\n');
    await stage.write('out/metrics.json', '{"accuracy": "high"}');
    const result = await stage.register({
      version: '1.2',
      path: 'out/absent.onnx',
      'dry-run': 'perhaps',
      metrics: 'out/metrics.json',
      dataset: 'iris-holdout/test',
    });
    expect(result.code).toBe(1);
    expect(placesIn('out/metadata.yml', result)).toEqual(MISTAKES);
    expect(placesIn('models/iris/model.yml', result).map((place) => place.split(' ')[1])).toEqual(
      expect.arrayContaining(['descripton', 'owners']),
    );
    expect(placesIn('out/metrics.json', result)).toEqual(['1:14 accuracy']);
    const inputs = placesIn(null, result).map((place) => place.split(' ')[1]);
    expect(inputs.toSorted()).toEqual(['dry-run', 'path', 'version']);
  });

  it('of one kind hide none of another: a file that is no YAML, and a wrong input', async () => {
    await stage.write('out/metadata.yml', 'training: [\nowners: alice\n');
    const result = await stage.register({ version: 'newest' });
    expect(placesIn(null, result)).toEqual(['null:null version']);
    expect(result.annotations.filter(({ file }) => file === 'out/metadata.yml')).not.toEqual([]);
  });

  it('are named from the workspace, where GitHub looks for them, in a subdirectory too', async () => {
    await stage.write('ml/metadata.yml', 'tags: { team: 3 }\n');
    await stage.write('ml/models/iris/model.yml', "description: x\nowners: ['@alice']\nowner: x\n");
    const inputs = { 'working-directory': 'ml', path: '../out', metadata: 'metadata.yml' };
    const { annotations } = await stage.register(inputs);
    const files = annotations.flatMap(({ file }) => file ?? []);
    expect(files).toContain('ml/metadata.yml');
    expect(files).toContain('ml/models/iris/model.yml');
    for (const file of new Set(files)) {
      expect(await readFile(join(stage.workspace, file), 'utf8')).not.toBe('');
    }
  });
});
