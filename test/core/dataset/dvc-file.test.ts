import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDvcEntries, parseDvcEntry } from '../../../core/dataset/dvc-entry.ts';
import { parseDvcFile, toPublicUri } from '../../../core/dataset/dvc-file.ts';

const MD5 = 'a304afb96060aad90176268345e10355';

function parse(text: string): ReturnType<typeof parseDvcFile> {
  return parseDvcFile({ file: 'data.xml.dvc', text });
}

describe('parseDvcEntry', () => {
  it.each([
    ['of DVC 3', { path: 'a', hash: 'md5', md5: MD5, size: 1 }, `md5:${MD5}`],
    ['of DVC 2', { path: 'a', md5: MD5 }, `md5:${MD5}`],
    ['of a directory', { path: 'a', md5: `${MD5}.dir`, nfiles: 2 }, `md5:${MD5}.dir`],
    ['in capitals', { path: 'a', md5: MD5.toUpperCase() }, `md5:${MD5}`],
  ])('reads the md5 %s', (_, entry, digest) => {
    expect(parseDvcEntry(entry)).toEqual({ path: 'a', digest, otherHash: null });
  });

  it.each(['etag', 'checksum', 'version_id', 'files'])('takes %s for no digest', (hash) => {
    expect(parseDvcEntry({ path: 'a', [hash]: MD5 })).toEqual({
      path: 'a',
      digest: null,
      otherHash: hash,
    });
  });

  it.each([`${MD5}.dirs`, `x${MD5}`, MD5.slice(1), 7, null])('takes the md5 %j for none', (md5) => {
    expect(parseDvcEntry({ path: 'a', md5 })?.digest).toBeNull();
  });

  it('is no entry without a path', () => {
    expect(parseDvcEntries([null, 'a', {}, { path: '' }, { path: 7 }, { path: 'a' }])).toEqual([
      { path: 'a', digest: null, otherHash: null },
    ]);
    expect(parseDvcEntries({ path: 'a' })).toEqual([]);
  });
});

describe('parseDvcFile', () => {
  it('reads what "dvc add" writes', () => {
    expect(parse(`outs:\n- md5: ${MD5}\n  size: 1\n  hash: md5\n  path: data.xml\n`)).toEqual({
      ok: true,
      value: {
        outs: [{ path: 'data.xml', digest: `md5:${MD5}`, otherHash: null }],
        folder: '.',
        uri: null,
        revision: null,
      },
    });
  });

  it('reads where "dvc import-url" took the data from', () => {
    const text = `wdir: data\ndeps:\n- etag: '"x-1"'\n  path: s3://acme/data.xml\nouts:\n- path: data.xml\n`;
    expect(parse(text)).toMatchObject({
      value: { folder: 'data', uri: 's3://acme/data.xml', revision: null },
    });
  });

  it('reads the repository and commit that "dvc import" took the data from', () => {
    const commit = 'f31f5c4cdae787b4bdeb97a717687d44667d9e62';
    const repository = `{url: 'https://github.com/acme/data', rev: main, rev_lock: ${commit}}`;
    const text = `deps:\n- path: data.xml\n  repo: ${repository}\nouts:\n- path: data.xml\n`;
    expect(parse(text)).toMatchObject({
      value: { uri: 'https://github.com/acme/data', revision: commit },
    });
  });

  it.each([
    ['is no YAML', 'outs: [', /^data.xml.dvc:1/],
    ['has no outs', 'deps: []', /data.xml.dvc lists no "outs"/],
    ['has outs without a path', 'outs: [{md5: x}]', /lists no "outs"/],
    ['is a list', '- outs', /lists no "outs"/],
  ])('refuses a file that %s', (_, text, message) => {
    expect(parse(text)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });

  it('throws at no text', () => {
    const values = fc.oneof(fc.string(), fc.json());
    fc.assert(
      fc.property(values, (text) => {
        expect(typeof parse(text).ok).toBe('boolean');
        expect(typeof parse(`outs: ${text}\ndeps: ${text}`).ok).toBe('boolean');
      }),
    );
  });
});

describe('toPublicUri', () => {
  it.each([
    ['s3://acme/data.csv', 's3://acme/data.csv'],
    ['https://alice:secret@example.com/a', 'https://example.com/a'],
    ['https://example.com/a?X-Amz-Signature=abc#x', 'https://example.com/a'],
    ['git@github.com:acme/data.git', 'git@github.com:acme/data.git'],
    ['/home/alice/data', null],
    ['../data', null],
    ['file:///home/alice/data', null],
    ['C:\\data', null],
  ])('makes of %s %j', (text, uri) => {
    expect(toPublicUri(text)).toBe(uri);
  });
});
