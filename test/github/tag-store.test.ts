import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitHubTagStore } from '../../github/tag-store.ts';
import { Connection } from './connection.ts';

const REFS = 'POST /repos/{owner}/{repo}/git/refs';
const OBJECTS = 'POST /repos/{owner}/{repo}/git/tags';

let connection: Connection;
let tags: GitHubTagStore;
let commit: string;

beforeEach(async () => {
  connection = await Connection.open();
  tags = new GitHubTagStore(connection.client, connection.name);
  const head = await connection.client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...connection.name,
    ref: 'heads/main',
  });
  commit = head.data.object.sha;
  connection.takeCalls();
});
afterEach(() => connection.emulator.close());

async function readTag(name: string) {
  const { client, name: repository } = connection;
  const { data: ref } = await client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...repository,
    ref: `tags/${name}`,
  });
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
    ...repository,
    tag_sha: ref.object.sha,
  });
  return { name: data.tag, commit: data.object.sha, message: data.message.trim() };
}

describe('create', () => {
  it('makes an annotated tag in two calls', async () => {
    expect(await tags.create({ name: 'iris@v1.0.0', commit, message: 'first' })).toBe(true);
    expect(connection.takeCalls()).toEqual([OBJECTS, REFS]);
    expect(await readTag('iris@v1.0.0')).toEqual({ name: 'iris@v1.0.0', commit, message: 'first' });
  });

  it('says so where the name is taken, and leaves that tag alone', async () => {
    await tags.create({ name: 'iris@v1.0.0', commit, message: 'first' });
    expect(await tags.create({ name: 'iris@v1.0.0', commit, message: 'second' })).toBe(false);
    expect((await readTag('iris@v1.0.0')).message).toBe('first');
  });

  it('gives a name to one of many that ask at once', async () => {
    const created = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => tags.create({ name: 'iris#prod#1', commit, message: `by ${n}` })),
    );
    expect(created.filter(Boolean)).toHaveLength(1);
    expect((await readTag('iris#prod#1')).message).toBe(`by ${created.indexOf(true) + 1}`);
  });

  it('finds its own tag where the answer was lost', async () => {
    connection.emulator.faults.add({ route: REFS, drop: 'answer' });
    expect(await tags.create({ name: 'iris@v1.0.0', commit, message: 'mine' })).toBe(true);
    expect((await readTag('iris@v1.0.0')).message).toBe('mine');
  });

  it('finds another’s tag where its own request was lost', async () => {
    const other = new GitHubTagStore(connection.workflow(), connection.name);
    connection.emulator.faults.add({
      route: REFS,
      drop: 'request',
      before: () => other.create({ name: 'iris@v1.0.0', commit, message: 'theirs' }),
    });
    expect(await tags.create({ name: 'iris@v1.0.0', commit, message: 'mine' })).toBe(false);
    expect((await readTag('iris@v1.0.0')).message).toBe('theirs');
  });

  it('says that it cannot know where no answer comes at all', async () => {
    connection.emulator.faults.add({ route: REFS, drop: 'answer' });
    connection.emulator.faults.add({
      route: 'GET /repos/{owner}/{repo}/git/ref/{ref+}',
      times: 100,
      reply: { status: 502 },
    });
    await expect(
      tags.create({ name: 'iris@v1.0.0', commit, message: 'mine' }),
    ).rejects.toMatchObject({ code: 'TAG_UNDECIDED' });
  });

  it('explains a commit that is not there', async () => {
    const absent = 'f'.repeat(40);
    await expect(
      tags.create({ name: 'iris@v1.0.0', commit: absent, message: 'mine' }),
    ).rejects.toMatchObject({ code: 'TAG_REFUSED' });
  });
});
