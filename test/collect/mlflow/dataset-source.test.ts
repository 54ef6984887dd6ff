import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DatasetPlace, findPlace } from '../../../collect/mlflow/dataset-source.ts';
import { folderWith } from '../folder.ts';

async function place(
  source: unknown,
  directory = folderWith({}),
  sourceType = 'local',
): Promise<DatasetPlace | null> {
  const input = { name: 'iris', digest: '1', profile: '', context: '', sourceType };
  return findPlace({ ...input, source: JSON.stringify(source) }, directory);
}

describe('findPlace', () => {
  it('knows a file or folder of the working directory, of which the registration takes the digest', async () => {
    const folder = folderWith({ 'data/iris.csv': 'x' });
    const found = { path: 'data/iris.csv' };
    expect(await place({ uri: 'data/iris.csv' }, folder)).toEqual(found);
    expect(await place({ uri: join(folder, 'data/iris.csv') }, folder)).toEqual(found);
    expect(await place({ uri: `file://${folder}/data/iris.csv` }, folder)).toEqual(found);
    expect(await place({ path: './data' }, folder)).toEqual({ path: 'data' });
  });

  it('takes nothing outside of it for a file', async () => {
    const folder = folderWith({ 'work/x': '', 'secret/key': 'x' });
    symlinkSync(join(folder, 'secret'), join(folder, 'work/link'));
    for (const uri of ['../secret/key', 'link/key', join(folder, 'secret/key'), '.', '..']) {
      expect(await place({ uri }, join(folder, 'work'))).toEqual({ uri });
    }
  });

  it.each([
    [{ uri: 's3://acme/iris.csv' }, 's3://acme/iris.csv'],
    [{ url: 'https://data.example/iris.csv?version=3' }, 'https://data.example/iris.csv?version=3'],
    [{ url: 'https://ada:pass@data.example/iris.csv' }, 'https://data.example/iris.csv'],
    [
      { url: 'https://b.example/i.csv?X-Amz-Signature=a&X-Amz-Credential=b&v=3&sig=c&token=d' },
      'https://b.example/i.csv?v=3',
    ],
    [{ path: '/mnt/delta/iris' }, '/mnt/delta/iris'],
  ])('gives the address of %j, without what opens it', async (source, uri) => {
    expect(await place(source)).toEqual({ uri });
  });

  it('gives the address of a data set of Hugging Face', async () => {
    const read = (source: unknown) => place(source, folderWith({}), 'hugging_face');
    const source = { path: 'scikit-learn/iris', split: 'train', revision: null };
    expect(await read(source)).toEqual({ uri: 'hf://datasets/scikit-learn/iris' });
    const pinned = { ...source, revision: 'c0ffee' };
    expect(await read(pinned)).toEqual({ uri: 'hf://datasets/scikit-learn/iris@c0ffee' });
  });

  it.each([[{ tags: { 'mlflow.user': 'ada' } }], [{}], [[]], [null], [{ uri: 'x'.repeat(3000) }]])(
    'is null for the source %j',
    async (source) => {
      expect(await place(source)).toBeNull();
    },
  );
});
