import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../collect/reader.ts';
import { huggingFaceCardReader } from '../../../collect/readers/hugging-face-card.ts';
import { trainingOutput } from '../../builders/training-output.ts';
import { fixture } from '../../fixture.ts';
import { folderWith } from '../folder.ts';

const MIT = '---\nlicense: mit\n---\n';
const APACHE = '---\nlicense: apache-2.0\n---\n';

async function read(files: Readonly<Record<string, string>>): Promise<Findings> {
  return readIn(folderWith(files), Object.keys(files));
}

async function readIn(folder: string, artifacts: readonly string[]): Promise<Findings> {
  return huggingFaceCardReader.read(trainingOutput(folder, artifacts));
}

describe('huggingFaceCardReader', () => {
  it('reads the card among the artifacts, and the results beside it', async () => {
    const { layers } = await read({
      'out/README.md': fixture('cards/trained/README.md'),
      'out/.eval_results/hub.yaml': fixture('cards/eval-results/hub.yaml'),
      'out/.eval_results/notes.txt': 'nothing',
    });
    expect(layers).toMatchObject([
      { from: 'out/README.md', fields: { evaluation: [{}, {}] } },
      { from: 'out/.eval_results/hub.yaml', fields: { evaluation: [{}, {}] } },
    ]);
  });

  it('takes the one nearest to the root, in whatever capitals', async () => {
    const { layers } = await read({ 'out/a/README.md': APACHE, 'out/ReadMe.MD': MIT });
    expect(layers).toEqual([
      { from: 'out/ReadMe.MD', fields: { documentation: { license: 'MIT' } } },
    ]);
  });

  it('goes on to the next where one is no card', async () => {
    const { layers } = await read({ 'out/README.md': '# Files', 'out/a/README.md': MIT });
    expect(layers.map(({ from }) => from)).toEqual(['out/a/README.md']);
  });

  it.each([
    ['no README.md', { 'out/model.bin': 'x', 'out/CARD.md': MIT }],
    ['a README.md that is no card', { 'out/README.md': '# Files' }],
  ])('finds nothing in %s', async (_, files) => {
    expect(await read(files)).toEqual({ layers: [], notices: [] });
  });

  it('passes over a README.md that is no artifact', async () => {
    const folder = folderWith({ 'README.md': MIT, 'out/model.bin': 'x' });
    expect(await readIn(folder, ['out/model.bin'])).toEqual({ layers: [], notices: [] });
  });

  it('passes over what cannot be read', async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, 'README.md'));
    symlinkSync('nowhere', join(folder, 'Readme.md'));
    expect(await readIn(folder, ['README.md', 'Readme.md'])).toEqual({ layers: [], notices: [] });
  });

  it('leaves out a card with a fault, or one without end', async () => {
    const faulty = await read({ 'README.md': '---\nlicense: [\n---\n' });
    expect(faulty).toMatchObject({ layers: [], notices: [{ field: 'README.md' }] });
    const long = `---\nlicense: mit\n${'tags: a\n'.repeat(700_000)}---\n`;
    const endless = await read({ 'README.md': long, '.eval_results/a.yml': long });
    expect(endless).toEqual({
      layers: [],
      notices: [
        { field: 'README.md', message: expect.stringContaining('1048576') },
        { field: '.eval_results/a.yml', message: expect.stringContaining('1048576') },
      ],
    });
  });

  it('reads a card whose text goes on for long', async () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'README.md'), `${MIT}${'# A\n'.repeat(1_000_000)}`);
    expect((await readIn(folder, ['README.md'])).layers).toHaveLength(1);
  });
});
