import { describe, expect, it } from 'vitest';
import { dataSection } from '../../../../core/card/sections/data-section.ts';
import type { Dataset, Source } from '../../../../core/generated/schema-types.ts';
import { aPage, sha } from '../examples.ts';

const SOURCE = { repository: 'acme/flowers', commit: 'c'.repeat(40), dirty: false };

function show(datasets: Dataset[], source: Source = SOURCE): string {
  const content = aPage({ source, training: { datasets, hyperparameters: {} } });
  return dataSection(content)(5000) ?? '';
}

describe('dataSection', () => {
  it('shows what pins each data set', () => {
    const one = { name: 'iris', split: 'train', version: '2', rows: 1200, license: 'CC0-1.0' };
    expect(show([{ ...one, digest: sha('1') }])).toContain(
      `| iris / train | 2 | 1,200 | CC0-1.0 | – | \`${sha('1')}\` |`,
    );
  });

  it('says how to get the same data', () => {
    const text = show([
      { name: 'iris', version: '1', uri: 's3://data/iris.csv' },
      { name: 'roses', digest: 'md5:a304afb96060aad90176268345e10355.dir', path: 'data/roses' },
      { name: 'here', version: '1', uri: '/mnt/data' },
    ]);
    expect(text).toContain(
      '```sh\n# iris\naws s3 cp s3://data/iris.csv .\n# roses\ndvc pull data/roses\n```',
    );
  });

  it('shows a command once, however many parts it gets', () => {
    const one = { name: 'iris', version: '1', uri: 's3://data/iris.csv' };
    expect(show([one, one]).match(/aws/g)).toHaveLength(1);
  });

  it('shows no commands where there are none', () => {
    expect(show([{ name: 'iris', version: '1' }])).not.toContain('```');
  });

  it('links to a file of the commit, unless the commit does not have what was read', () => {
    const one = { name: 'iris', version: '1', path: 'data/iris.csv' };
    const address = `https://github.com/acme/flowers/blob/${'c'.repeat(40)}/data/iris.csv`;
    expect(show([one])).toContain(`[\`data/iris.csv\`](${address})`);
    expect(show([one], { ...SOURCE, dirty: true })).toContain('| `data/iris.csv` |');
    expect(show([{ ...one, path: '../iris.csv' }])).toContain('| `../iris.csv` |');
  });

  it('says how many commands it leaves out', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      ...{ name: `d${index}`, version: '1', uri: `s3://data/${index}` },
    }));
    expect(show(many)).toMatch(/# and \d+ data sets more\n```/);
  });
});
