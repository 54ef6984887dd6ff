import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clone } from '../git-client.ts';
import { refusalOf, type Stage, setStage } from '../stage.ts';

let stage: Stage;
let sha: string;

beforeAll(async () => {
  stage = await setStage();
  sha = await stage.repository.commit({ files: { 'a/one.txt': '1', 'two.txt': '2' } });
});

afterAll(() => stage.emulator.close());

function git() {
  return stage.as(stage.owner).rest.git;
}

describe('an annotated tag', () => {
  it('is one for git too, once a ref names it', async () => {
    const tagger = { name: 'Mona', email: 'mona@example.com', date: '2026-01-02T03:04:05Z' };
    const tag = 'iris@v1.0.0';
    const message = 'Version 1.0.0';
    const { data } = await git().createTag({
      ...stage.at,
      tag,
      message,
      object: sha,
      type: 'commit',
      tagger,
    });
    await git().createRef({ ...stage.at, ref: `refs/tags/${tag}`, sha: data.sha });

    const ref = await git().getRef({ ...stage.at, ref: `tags/${tag}` });
    expect(ref.data.object).toMatchObject({ type: 'tag', sha: data.sha });
    const read = await git().getTag({ ...stage.at, tag_sha: data.sha });
    expect(read.data).toMatchObject({ tag, message, tagger, object: { sha, type: 'commit' } });

    const { value } = stage.emulator.world.createToken(stage.owner);
    const clone = await Clone.of(stage.repository.cloneUrl, value);
    const shown = await clone.git('for-each-ref', 'refs/tags', '--format=%(objecttype) %(subject)');
    await clone.remove();
    expect(shown).toBe('tag Version 1.0.0');
  });

  it('is signed by who asks where nobody is named', async () => {
    const named = { ...stage.at, tag: 't', message: 'm', object: sha, type: 'commit' } as const;
    const { data } = await git().createTag(named);
    expect(data.tagger).toMatchObject({ name: 'mona', email: stage.owner.noReplyEmail });
  });

  it('is refused for an object of another type', async () => {
    const named = { ...stage.at, tag: 't', message: 'm', object: sha, type: 'tree' } as const;
    expect(await refusalOf(git().createTag(named))).toMatchObject({ status: 422 });
  });
});

describe('a commit', () => {
  it('is made of blobs and a tree on top of another', async () => {
    const content = Buffer.from('three').toString('base64');
    const blob = await git().createBlob({ ...stage.at, content, encoding: 'base64' });
    const base = await git().getCommit({ ...stage.at, commit_sha: sha });
    const tree = await git().createTree({
      ...stage.at,
      base_tree: base.data.tree.sha,
      tree: [
        { path: 'a/three.txt', mode: '100644', type: 'blob', sha: blob.data.sha },
        { path: 'four.txt', mode: '100644', type: 'blob', content: 'four' },
        { path: 'two.txt', mode: '100644', type: 'blob', sha: null },
      ],
    });
    const parents = [sha];
    const commit = await git().createCommit({
      ...stage.at,
      message: 'm',
      tree: tree.data.sha,
      parents,
    });

    const listed = await git().getTree({ ...stage.at, tree_sha: commit.data.sha, recursive: '1' });
    const files = listed.data.tree.filter(({ type }) => type === 'blob');
    expect(files.map(({ path }) => path)).toEqual([
      'README.md',
      'a/one.txt',
      'a/three.txt',
      'four.txt',
      'models/iris/model.yml',
    ]);
    expect(commit.data.parents.map((parent) => parent.sha)).toEqual([sha]);
    const read = await git().getBlob({ ...stage.at, file_sha: blob.data.sha });
    expect(Buffer.from(read.data.content, 'base64').toString()).toBe('three');
  });

  it.each([
    ['tree', { tree: '1'.repeat(40), parents: [] }],
    ['parent', { tree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904', parents: ['1'.repeat(40)] }],
  ])('is refused for a %s that is not there', async (_, parts) => {
    const call = git().createCommit({ ...stage.at, message: 'm', ...parts });
    expect(await refusalOf(call)).toMatchObject({ status: 422 });
  });
});

it('an object of another type is not found', async () => {
  expect(await refusalOf(git().getTag({ ...stage.at, tag_sha: sha }))).toMatchObject({
    status: 404,
  });
});
