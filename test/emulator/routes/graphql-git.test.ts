import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeObject } from '../../../emulator/git/objects.ts';
import { type TreeChange, writeTree } from '../../../emulator/git/trees.ts';
import { type Stage, setStage } from '../stage.ts';

let stage: Stage;
let time = new Date('2026-01-01T00:00:00Z');
/** By name: three in a row on main, one beside it, one of another history. */
const commits: Record<string, string> = {};

beforeAll(async () => {
  stage = await setStage({ clock: { now: () => time } });
  const { repository } = stage;
  commits['first'] = await repository.git.read(['rev-parse', 'main']);
  await commit('second', { branch: 'main', files: { 'models/iris/model.yml': 'two' } });
  await commit('third', { branch: 'main', files: { 'README.md': 'three' } });
  await commit('side', { branch: 'topic/side', from: commits['first'], files: { a: 'a' } });
  const tree = await writeTree(repository.git, null, []);
  const orphan = await repository.git.read(['commit-tree', tree, '-m', 'Alone'], {
    environment: {
      GIT_AUTHOR_NAME: 'x',
      GIT_AUTHOR_EMAIL: 'x@y.z',
      GIT_COMMITTER_NAME: 'x',
      GIT_COMMITTER_EMAIL: 'x@y.z',
    },
  });
  await repository.git.run(['update-ref', 'refs/heads/alone', orphan]);
  await repository.git.run(['update-ref', 'refs/tags/iris@v1.0.0', commits['second'] ?? '']);
});

afterAll(() => stage.emulator.close());

async function commit(
  name: string,
  fields: { branch: string; from?: string; files: Record<string, string> },
): Promise<void> {
  time = new Date(time.getTime() + 60_000);
  commits[name] = await stage.repository.commit({ ...fields, message: name });
}

async function ask(selection: string): Promise<unknown> {
  const query = `query ($owner: String!, $repo: String!) {
    repository(owner: $owner, name: $repo) { ${selection} }
  }`;
  type Answer = { repository: unknown };
  return (await stage.asApp().graphql<Answer>(query, { ...stage.at })).repository;
}

describe('a ref', () => {
  it.each([
    ['refs/heads/topic/side', { name: 'topic/side', prefix: 'refs/heads/' }],
    ['heads/topic/side', { name: 'topic/side', prefix: 'refs/heads/' }],
    ['main', { name: 'main', prefix: 'refs/heads/' }],
    ['iris@v1.0.0', { name: 'iris@v1.0.0', prefix: 'refs/tags/' }],
    ['side', null],
  ])('is found as %s', async (name, ref) => {
    expect(await ask(`ref(qualifiedName: "${name}") { name prefix }`)).toEqual({ ref });
  });

  it.each([
    ['main', { status: 'IDENTICAL', aheadBy: 0, behindBy: 0 }],
    ['refs/heads/main', { status: 'IDENTICAL', aheadBy: 0, behindBy: 0 }],
    ['iris@v1.0.0', { status: 'BEHIND', aheadBy: 0, behindBy: 1 }],
    ['topic/side', { status: 'DIVERGED', aheadBy: 1, behindBy: 2 }],
  ])('is compared with %s', async (headRef, comparison) => {
    const answer = await ask(`defaultBranchRef {
      compare(headRef: "${headRef}") { status aheadBy behindBy baseTarget { oid } }
    }`);
    const baseTarget = { oid: commits['third'] };
    expect(answer).toEqual({ defaultBranchRef: { compare: { ...comparison, baseTarget } } });
  });

  it('is compared with a commit by its id, or the start of it', async () => {
    const { first = '', third = '' } = commits;
    const answer = await ask(`
      main: defaultBranchRef { compare(headRef: "${first.slice(0, 8)}") {
        status headTarget { oid }
      } }
      tag: ref(qualifiedName: "iris@v1.0.0") { compare(headRef: "${third}") {
        status commits(first: 5) { totalCount nodes { oid } }
      } }`);
    expect(answer).toEqual({
      main: { compare: { status: 'BEHIND', headTarget: { oid: first } } },
      tag: { compare: { status: 'AHEAD', commits: { totalCount: 1, nodes: [{ oid: third }] } } },
    });
  });

  it.each(['nope', 'f'.repeat(40), 'main~1', 'main:models', 'alone'])(
    'has no comparison with %s',
    async (headRef) => {
      expect(await ask(`defaultBranchRef { compare(headRef: "${headRef}") { status } }`)).toEqual({
        defaultBranchRef: { compare: null },
      });
    },
  );
});

describe('the history of a commit', () => {
  it.each([
    ['', ['third', 'second', 'Initial commit']],
    ['path: "models/iris/model.yml"', ['second', 'Initial commit']],
    ['path: "models/*"', []],
    ['since: "2026-01-01T00:02:00Z"', ['third']],
    ['until: "2026-01-01T00:01:00Z"', ['second', 'Initial commit']],
  ])('with %j is what it says', async (filter, messages) => {
    const answer = await ask(`object(expression: "main") { ... on Commit {
      history(first: 9, ${filter}) { totalCount nodes { message } }
    } }`);
    const nodes = messages.map((message) => ({ message }));
    expect(answer).toEqual({ object: { history: { totalCount: messages.length, nodes } } });
  });
});

describe('a file of a commit', () => {
  const link = '../../outside';
  const huge = 'x'.repeat(512_001);

  beforeAll(async () => {
    const { git } = stage.repository;
    const write = (content: string | Uint8Array) => writeObject(git, 'blob', content);
    const changes: readonly TreeChange[] = [
      { path: 'models/iris/link', mode: '120000', sha: await write(link) },
      { path: 'models/iris/huge.txt', mode: '100644', sha: await write(huge) },
      { path: 'models/iris/weights', mode: '100755', sha: await write(Buffer.from([0, 1, 2])) },
      { path: 'models/other', mode: '160000', sha: commits['first'] ?? '' },
    ];
    const tree = await writeTree(git, 'main', changes);
    const sha = await git.read(['rev-parse', 'main']);
    const text = (await git.read(['cat-file', 'commit', sha])).replace(/^tree .*/, `tree ${tree}`);
    const made = await writeObject(git, 'commit', `${text}\n`);
    await git.run(['update-ref', 'refs/heads/files', made]);
  });

  const file = (path: string, selection: string) =>
    ask(`object(expression: "files") { ... on Commit { file(path: "${path}") { ${selection} } } }`);

  it.each([
    ['models/iris/link', 40_960, 'blob'],
    ['models/iris/huge.txt', 33_188, 'blob'],
    ['models/iris/weights', 33_261, 'blob'],
    ['models/iris', 16_384, 'tree'],
    ['models/other', 57_344, 'commit'],
    ['README.md', 33_188, 'blob'],
  ])('%s tells by its mode what it is', async (path, mode, type) => {
    const name = path.split('/').at(-1);
    expect(await file(path, 'path name mode type')).toEqual({
      object: { file: { path, name, mode, type } },
    });
  });

  it.each(['models/nope', 'nope/a', 'README.md/a', ''])('at %j is null', async (path) => {
    expect(await file(path, 'name')).toEqual({ object: { file: null } });
  });

  const BLOB = 'object { ... on Blob { byteSize isBinary isTruncated text } }';

  it('is the link itself where it is one, by whichever way it is read', async () => {
    const { repository } = stage;
    const sha = await repository.git.read(['rev-parse', 'files']);
    const blob = { byteSize: link.length, isBinary: false, isTruncated: false, text: link };
    expect(await file('models/iris/link', BLOB)).toEqual({ object: { file: { object: blob } } });
    const expression = `${sha}:models/iris/link`;
    expect(await ask(BLOB.replace('object', `object(expression: "${expression}")`))).toEqual({
      object: blob,
    });
  });

  it('is cut where it is long, and no text where it is binary', async () => {
    const long = { byteSize: 512_001, isBinary: false, isTruncated: true };
    expect(await file('models/iris/huge.txt', BLOB)).toEqual({
      object: { file: { object: { ...long, text: huge.slice(1) } } },
    });
    const binary = { byteSize: 3, isBinary: true, isTruncated: false, text: null };
    expect(await file('models/iris/weights', `size ${BLOB}`)).toEqual({
      object: { file: { size: 3, object: binary } },
    });
  });
});
