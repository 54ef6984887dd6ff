import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, type Stage, setStage } from '../stage.ts';

const POINTER = 'models/iris/production.yml';
let stage: Stage;

beforeEach(async () => {
  stage = await setStage();
});

afterEach(() => stage.emulator.close());

function repos() {
  return stage.as(stage.owner).rest.repos;
}

function put(content: string, extra: { sha?: string; branch?: string } = {}) {
  const encoded = Buffer.from(content).toString('base64');
  const change = { path: POINTER, message: 'Point', content: encoded, ...extra };
  return repos().createOrUpdateFileContents({ ...stage.at, ...change });
}

async function read(ref?: string): Promise<unknown> {
  const { data } = await repos().getContent({
    ...stage.at,
    path: POINTER,
    ...(ref !== undefined && { ref }),
    mediaType: { format: 'raw' },
  });
  return data;
}

describe('reading contents', () => {
  it('gives a file with its bytes in base64', async () => {
    const { data } = await repos().getContent({ ...stage.at, path: 'README.md' });
    const file = { content: '', ...data };
    expect(file).toMatchObject({ type: 'file', path: 'README.md', encoding: 'base64', size: 7 });
    expect(Buffer.from(file.content, 'base64').toString()).toBe('# Iris\n');
  });

  it.each([
    ['', ['README.md file', 'models dir']],
    ['models/iris', ['model.yml file']],
  ])('lists the folder "%s"', async (path, expected) => {
    const { data } = await repos().getContent({ ...stage.at, path });
    const entries = Array.isArray(data) ? data : [];
    expect(entries.map(({ name, type }) => `${name} ${type}`)).toEqual(expected);
  });

  it('is of the commit, branch or tag that is asked for', async () => {
    const before = await stage.repository.commit({ files: { [POINTER]: 'old' } });
    await stage.repository.commit({ files: { [POINTER]: 'new' } });
    expect([await read(before), await read()]).toEqual(['old', 'new']);
  });

  it.each([
    ['a path', { path: 'none.txt' }],
    ['a ref', { path: 'README.md', ref: 'none' }],
  ])('finds nothing for %s that is not there', async (_, asked) => {
    const call = repos().getContent({ ...stage.at, ...asked });
    expect(await refusalOf(call)).toMatchObject({ status: 404 });
  });

  it('leaves out the bytes of a large file, which are read raw', async () => {
    const large = 'x'.repeat(1_048_577);
    await stage.repository.commit({ files: { [POINTER]: large } });
    const { data } = await repos().getContent({ ...stage.at, path: POINTER });
    expect(data).toMatchObject({ content: '', encoding: 'none', size: large.length });
    expect(await read()).toBe(large);
  });
});

describe('writing contents', () => {
  it('commits a new file', async () => {
    const { status, data } = await put('version: 1.0.0\n');
    expect(status).toBe(201);
    const head = await repos().getCommit({ ...stage.at, ref: 'main' });
    expect(head.data).toMatchObject({ sha: data.commit.sha, author: { login: 'mona' } });
    expect(head.data.files?.map(({ filename, status: how }) => [filename, how])).toEqual([
      [POINTER, 'added'],
    ]);
    expect(await read()).toBe('version: 1.0.0\n');
  });

  it('replaces what the request has seen, and nothing else', async () => {
    const first = await put('one');
    const sha = first.data.content?.sha ?? '';
    expect((await put('two', { sha })).status).toBe(200);
    expect(await refusalOf(put('three', { sha }))).toMatchObject({
      status: 409,
      message: `${POINTER} does not match ${sha}`,
    });
    expect(await refusalOf(put('three'))).toMatchObject({ status: 422 });
    expect(await read()).toBe('two');
  });

  it('succeeds for one of many who replace the same', async () => {
    const first = await put('zero');
    const sha = first.data.content?.sha ?? '';
    const attempts = ['a', 'b', 'c', 'd'].map((content) => put(content, { sha }));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is refused for a branch that is not there', async () => {
    expect(await refusalOf(put('one', { branch: 'none' }))).toMatchObject({ status: 404 });
  });

  it('removes a file', async () => {
    const first = await put('one');
    const removed = { path: POINTER, message: 'Remove', sha: first.data.content?.sha ?? '' };
    await repos().deleteFile({ ...stage.at, ...removed });
    await expect(read()).rejects.toMatchObject({ status: 404 });
  });
});
