import { describe, expect, it } from 'vitest';
import { fetchCommand } from '../../../core/card/fetch-command.ts';

describe('fetchCommand', () => {
  it.each([
    ['s3://data/iris.csv', 'aws s3 cp s3://data/iris.csv .'],
    ['s3://data/iris/', 'aws s3 cp --recursive s3://data/iris/ .'],
    ['gs://data/iris.csv', 'gsutil cp gs://data/iris.csv .'],
    ['gs://data/iris/', 'gsutil cp -r gs://data/iris/ .'],
    ['https://a.example/iris.csv?x=1&y=2', "curl -fLO 'https://a.example/iris.csv?x=1&y=2'"],
    ['http://a.example/iris.csv', 'curl -fLO http://a.example/iris.csv'],
    ['hf://datasets/acme/iris', 'hf download --repo-type dataset acme/iris'],
    [
      'hf://datasets/acme/iris@v1/data/a b.csv',
      "hf download --repo-type dataset acme/iris 'data/a b.csv' --revision v1",
    ],
    ['hf://acme/model@refs%2Fpr%2F1', 'hf download acme/model --revision refs/pr/1'],
    ['oci://registry.example/acme/iris:1', 'oras pull registry.example/acme/iris:1'],
  ])('gets %s', (uri, command) => {
    expect(fetchCommand(uri, null)).toBe(command);
  });

  it.each([
    ['s3://models/m.bin', 'aws s3 cp s3://models/m.bin a.bin'],
    ['https://a.example/m.bin', 'curl -fL -o a.bin https://a.example/m.bin'],
    ['hf://acme/model', 'hf download acme/model --local-dir a.bin'],
  ])('puts %s under a name', (uri, command) => {
    expect(fetchCommand(uri, 'a.bin')).toBe(command);
  });

  it.each(['/mnt/data', 'file:///etc/passwd', 'ftp://a.example/x', 's3:///x', '', 'hf://-x', 'x'])(
    'knows no way to "%s"',
    (uri) => {
      expect(fetchCommand(uri, null)).toBeNull();
    },
  );

  it('makes no command of an address that is longer than addresses are', () => {
    expect(fetchCommand(`https://a.example/${'x'.repeat(2000)}`, null)).toBeNull();
  });
});
