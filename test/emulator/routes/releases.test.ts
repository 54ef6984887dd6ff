import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordEvents, refusalOf, type Stage, setStage } from '../stage.ts';

const TAG = 'iris@v1.0.0';
let stage: Stage;
let sha: string;

beforeEach(async () => {
  stage = await setStage({ limits: { releaseBodyCharacters: 10 } });
  sha = await stage.repository.commit({ files: { 'a.txt': 'a' } });
});

afterEach(() => stage.emulator.close());

function repos() {
  return stage.as(stage.owner).rest.repos;
}

async function draft(tag_name = TAG) {
  const { data } = await repos().createRelease({ ...stage.at, tag_name, draft: true });
  return data;
}

function publish(release_id: number) {
  return repos().updateRelease({ ...stage.at, release_id, draft: false });
}

function getByTag(tag = TAG) {
  return repos().getReleaseByTag({ ...stage.at, tag });
}

const ALREADY_EXISTS = {
  status: 422,
  message: 'Validation Failed',
  errors: [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }],
};

describe('a draft', () => {
  it('shares its tag with others, and has none in git', async () => {
    const [one, other] = [await draft(), await draft()];
    expect(one.id).not.toBe(other.id);
    expect(one).toMatchObject({ tag_name: TAG, draft: true, published_at: null });
    expect(one.html_url).toMatch(/\/releases\/tag\/untagged-[0-9a-f]+$/);
    const ref = stage.as(stage.owner).rest.git.getRef({ ...stage.at, ref: `tags/${TAG}` });
    expect(await refusalOf(ref)).toMatchObject({ status: 404 });
  });

  it('is not found by its tag, even by who may write', async () => {
    await draft();
    expect(await refusalOf(getByTag())).toMatchObject({ status: 404 });
  });

  it('shows only to who may write', async () => {
    const { id } = await draft();
    const reader = stage.as(stage.emulator.world.createUser({ login: 'reader' })).rest.repos;
    expect((await reader.listReleases(stage.at)).data).toEqual([]);
    const byId = reader.getRelease({ ...stage.at, release_id: id });
    expect(await refusalOf(byId)).toMatchObject({ status: 404 });
    expect((await repos().listReleases(stage.at)).data.map((each) => each.id)).toEqual([id]);
  });
});

describe('publishing', () => {
  it('gives a lightweight tag at the target', async () => {
    const target = await stage.repository.commit({
      files: { 'b.txt': 'b' },
      branch: 'topic',
      from: sha,
    });
    const release = { ...stage.at, tag_name: TAG, target_commitish: 'topic' };
    await repos().createRelease(release);
    const { data } = await stage
      .as(stage.owner)
      .rest.git.getRef({ ...stage.at, ref: `tags/${TAG}` });
    expect(data.object).toMatchObject({ type: 'commit', sha: target });
  });

  it('uses the tag that is there, whatever the target says', async () => {
    const { git } = stage.as(stage.owner).rest;
    const tag = { tag: TAG, message: 'm', object: sha, type: 'commit' } as const;
    const { data } = await git.createTag({ ...stage.at, ...tag });
    await git.createRef({ ...stage.at, ref: `refs/tags/${TAG}`, sha: data.sha });
    const { id } = await draft();
    await publish(id);
    const ref = await git.getRef({ ...stage.at, ref: `tags/${TAG}` });
    expect(ref.data.object).toMatchObject({ type: 'tag', sha: data.sha });
    expect((await getByTag()).data).toMatchObject({ id, draft: false, author: { login: 'mona' } });
  });

  it('dates the release by its commit', async () => {
    const { data } = await publish((await draft()).id);
    const commit = await stage.as(stage.owner).rest.git.getCommit({ ...stage.at, commit_sha: sha });
    expect(data.created_at).toBe(commit.data.committer.date);
    expect(data.published_at).not.toBeNull();
  });

  it('is refused a second time on one tag, and leaves the draft a draft', async () => {
    const [one, other] = [await draft(), await draft()];
    await publish(one.id);
    expect(await refusalOf(publish(other.id))).toMatchObject(ALREADY_EXISTS);
    const { data } = await repos().getRelease({ ...stage.at, release_id: other.id });
    expect(data.draft).toBe(true);
    const again = repos().createRelease({ ...stage.at, tag_name: TAG });
    expect(await refusalOf(again)).toMatchObject(ALREADY_EXISTS);
  });

  it('succeeds for one of many drafts published at once', async () => {
    const drafts = await Promise.all(Array.from({ length: 5 }, () => draft()));
    const outcomes = await Promise.allSettled(drafts.map(({ id }) => publish(id)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is refused where a rule forbids to make the tag', async () => {
    stage.repository.forbiddenTags = /^iris@/;
    expect(await refusalOf(publish((await draft()).id))).toMatchObject({
      status: 422,
      errors: [
        { field: 'pre_receive', message: expect.stringContaining('creations being restricted') },
      ],
    });
  });

  it('is refused for a target that is not there', async () => {
    const call = repos().createRelease({ ...stage.at, tag_name: TAG, target_commitish: 'none' });
    expect(await refusalOf(call)).toMatchObject({
      errors: [{ code: 'invalid', field: 'target_commitish' }],
    });
  });

  it('is told as published and released, a draft that becomes a prerelease as published', async () => {
    const told = recordEvents(stage, 'release');
    await publish((await draft()).id);
    const { id } = await draft('iris@v2.0.0-rc.1');
    await repos().updateRelease({ ...stage.at, release_id: id, draft: false, prerelease: true });
    expect(told.map(({ action }) => action)).toEqual([
      ...['created', 'published', 'released'],
      ...['created', 'published'],
    ]);
  });
});

describe('the latest release', () => {
  it('is the one that was published last without saying otherwise', async () => {
    await publish((await draft('a')).id);
    const { id } = await draft('b');
    await repos().updateRelease({
      ...stage.at,
      release_id: id,
      draft: false,
      make_latest: 'false',
    });
    expect((await repos().getLatestRelease(stage.at)).data.tag_name).toBe('a');
    await repos().updateRelease({ ...stage.at, release_id: id, make_latest: 'true' });
    expect((await repos().getLatestRelease(stage.at)).data.tag_name).toBe('b');
  });

  it('is neither a draft nor a prerelease', async () => {
    await draft('a');
    await repos().createRelease({ ...stage.at, tag_name: 'b', prerelease: true });
    expect(await refusalOf(repos().getLatestRelease(stage.at))).toMatchObject({ status: 404 });
  });
});

describe('editing a release', () => {
  it('changes what the request names and tells what it was', async () => {
    const told = recordEvents(stage, 'release');
    const { id } = await draft();
    const { data } = await repos().updateRelease({ ...stage.at, release_id: id, body: 'text' });
    expect(data).toMatchObject({ tag_name: TAG, body: 'text', draft: true });
    expect(told.at(-1)).toMatchObject({
      action: 'edited',
      payload: { changes: { body: { from: '' } } },
    });
  });

  it('is refused onto the tag of another release', async () => {
    await publish((await draft()).id);
    const { id } = await draft('other');
    const call = repos().updateRelease({ ...stage.at, release_id: id, tag_name: TAG });
    expect(await refusalOf(call)).toMatchObject(ALREADY_EXISTS);
  });

  it('is refused with a body that is too long', async () => {
    const { id } = await draft();
    const call = repos().updateRelease({ ...stage.at, release_id: id, body: 'x'.repeat(11) });
    expect(await refusalOf(call)).toMatchObject({ status: 422, errors: [{ field: 'body' }] });
  });
});

it('a release that is deleted leaves its tag', async () => {
  const { id } = await draft();
  await publish(id);
  await repos().deleteRelease({ ...stage.at, release_id: id });
  expect(await refusalOf(getByTag())).toMatchObject({ status: 404 });
  const ref = await stage.as(stage.owner).rest.git.getRef({ ...stage.at, ref: `tags/${TAG}` });
  expect(ref.status).toBe(200);
});

it('listings show a new release as late as they are told to', async () => {
  stage.repository.releases.listingLag = 2;
  await draft();
  const counts: number[] = [];
  for (let at = 0; at < 3; at += 1) {
    counts.push((await repos().listReleases(stage.at)).data.length);
  }
  expect(counts).toEqual([0, 0, 1]);
});
