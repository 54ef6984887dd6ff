import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, type Stage, setStage } from '../stage.ts';

const REF = 'refs/tags/iris@v1.0.0';
let stage: Stage;
let sha: string;

beforeEach(async () => {
  stage = await setStage();
  sha = await stage.repository.commit({ files: { 'a.txt': 'a' } });
});

afterEach(() => stage.emulator.close());

function git() {
  return stage.as(stage.owner).rest.git;
}

describe('creating a ref', () => {
  it('makes one that is found under its name', async () => {
    const { data } = await git().createRef({ ...stage.at, ref: REF, sha });
    const found = await git().getRef({ ...stage.at, ref: 'tags/iris@v1.0.0' });
    expect(found.data).toEqual(data);
    expect(found.data).toMatchObject({ ref: REF, object: { sha, type: 'commit' } });
  });

  it('succeeds for one of many who try at once, and tells the others that it exists', async () => {
    const attempts = Array.from({ length: 10 }, () =>
      git()
        .createRef({ ...stage.at, ref: REF, sha })
        .then(() => 'created')
        .catch((error: Error) => error.message),
    );
    const outcomes = await Promise.all(attempts);
    expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1);
    expect(outcomes.filter((outcome) => /Reference already exists/.test(outcome))).toHaveLength(9);
  });

  it.each([
    ['an object that is not there', { sha: '1'.repeat(40) }, 'Object does not exist'],
    ['a name without a namespace', { ref: 'iris' }, 'Reference name must start with'],
    ['a name that git does not allow', { ref: 'refs/tags/a..b' }, 'Reference name must'],
    ['a name that is taken', { ref: 'refs/heads/main' }, 'Reference already exists'],
  ])('is refused for %s', async (_, given, message) => {
    const call = git().createRef({ ...stage.at, ref: REF, sha, ...given });
    expect(await refusalOf(call)).toMatchObject({
      status: 422,
      message: expect.stringContaining(message),
    });
  });

  it('is refused where a rule forbids tags of that form', async () => {
    stage.repository.forbiddenTags = /^iris@/;
    expect(await refusalOf(git().createRef({ ...stage.at, ref: REF, sha }))).toMatchObject({
      status: 422,
      message: expect.stringContaining('creations being restricted'),
    });
    const allowed = await git().createRef({ ...stage.at, ref: 'refs/tags/other', sha });
    expect(allowed.status).toBe(201);
  });

  it('hides the repository from who may not write', async () => {
    const reader = stage.as(stage.emulator.world.createUser({ login: 'reader' }));
    const call = reader.rest.git.createRef({ ...stage.at, ref: REF, sha });
    expect(await refusalOf(call)).toMatchObject({ status: 404 });
  });
});

describe('updating a ref', () => {
  it('moves it forward', async () => {
    const next = await stage.repository.commit({
      files: { 'b.txt': 'b' },
      branch: 'next',
      from: 'main',
    });
    await git().updateRef({ ...stage.at, ref: 'heads/main', sha: next });
    const { data } = await git().getRef({ ...stage.at, ref: 'heads/main' });
    expect(data.object.sha).toBe(next);
  });

  it('moves it back only by force', async () => {
    const next = await stage.repository.commit({ files: { 'b.txt': 'b' } });
    const back = { ...stage.at, ref: 'heads/main', sha };
    expect(await refusalOf(git().updateRef(back))).toMatchObject({
      status: 422,
      message: 'Update is not a fast forward',
    });
    expect(next).not.toBe(sha);
    const { data } = await git().updateRef({ ...back, force: true });
    expect(data.object.sha).toBe(sha);
  });

  it('is refused for one that does not exist', async () => {
    const call = git().updateRef({ ...stage.at, ref: 'heads/none', sha });
    expect(await refusalOf(call)).toMatchObject({ message: 'Reference does not exist' });
  });
});

describe('deleting a ref', () => {
  it('leaves nothing to be found, and nothing to be deleted again', async () => {
    await git().createRef({ ...stage.at, ref: REF, sha });
    const named = { ...stage.at, ref: 'tags/iris@v1.0.0' };
    expect((await git().deleteRef(named)).status).toBe(204);
    expect(await refusalOf(git().getRef(named))).toMatchObject({ status: 404 });
    expect(await refusalOf(git().deleteRef(named))).toMatchObject({ status: 422 });
  });
});

describe('matching refs', () => {
  it('share their beginning, up to the middle of a name', async () => {
    for (const name of ['iris@v1.0.0', 'iris@v1.1.0', 'wine@v1.0.0', 'iris#staging#1']) {
      await git().createRef({ ...stage.at, ref: `refs/tags/${name}`, sha });
    }
    const { data } = await git().listMatchingRefs({ ...stage.at, ref: 'tags/iris@' });
    expect(data.map(({ ref }) => ref)).toEqual(['refs/tags/iris@v1.0.0', 'refs/tags/iris@v1.1.0']);
  });
});
