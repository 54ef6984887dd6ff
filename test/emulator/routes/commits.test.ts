import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type Stage, setStage } from '../stage.ts';

let stage: Stage;
const shas: string[] = [];

beforeAll(async () => {
  stage = await setStage();
  shas.push(await stage.repository.commit({ files: { 'a.txt': '1' }, message: 'First' }));
  shas.push(await stage.repository.commit({ files: { 'b.txt': '1\n2\n' }, message: 'Second' }));
  shas.push(await stage.repository.commit({ files: { 'a.txt': '2' }, message: 'Third' }));
  const topic = { branch: 'topic', from: shas[1] ?? '' };
  await stage.repository.commit({ files: { 'c.txt': '1' }, ...topic });
});

afterAll(() => stage.emulator.close());

function repos() {
  return stage.as(stage.owner).rest.repos;
}

describe('commits', () => {
  it('are listed from the newest', async () => {
    const { data } = await repos().listCommits({ ...stage.at, per_page: 2 });
    expect(data.map(({ commit }) => commit.message)).toEqual(['Third', 'Second']);
  });

  it('are found by the path that they touch, and by where they start', async () => {
    const touching = await repos().listCommits({ ...stage.at, path: 'a.txt' });
    expect(touching.data.map(({ sha }) => sha)).toEqual([shas[2], shas[0]]);
    const earlier = await repos().listCommits({ ...stage.at, path: 'a.txt', sha: shas[1] ?? '' });
    expect(earlier.data.map(({ sha }) => sha)).toEqual([shas[0]]);
  });

  it.each(['main', 'heads/main', 'refs/heads/main'])('are found by the name %s', async (ref) => {
    const { data } = await repos().getCommit({ ...stage.at, ref });
    expect(data).toMatchObject({ sha: shas[2], author: { login: 'mona' } });
  });

  it('say one by one what they changed', async () => {
    const { data } = await repos().getCommit({ ...stage.at, ref: shas[1] ?? '' });
    expect(data.stats).toEqual({ additions: 2, deletions: 0, total: 2 });
    expect(data.files).toMatchObject([{ filename: 'b.txt', status: 'added', additions: 2 }]);
  });

  it.each(['none', 'main~1', '1'.repeat(40)])('are not found by "%s"', async (ref) => {
    expect(await refusalOf(repos().getCommit({ ...stage.at, ref }))).toMatchObject({ status: 422 });
  });
});

describe('comparing', () => {
  it('tells what the head has that the base lacks', async () => {
    const basehead = `${shas[0]}...main`;
    const { data } = await repos().compareCommitsWithBasehead({ ...stage.at, basehead });
    expect(data).toMatchObject({ status: 'ahead', ahead_by: 2, behind_by: 0, total_commits: 2 });
    expect(data.commits.map(({ sha }) => sha)).toEqual([shas[1], shas[2]]);
    expect(data.files?.map(({ filename }) => filename)).toEqual(['a.txt', 'b.txt']);
  });

  it.each([
    ['main...main', 'identical'],
    ['main...topic', 'diverged'],
  ])('%s is %s', async (basehead, status) => {
    const { data } = await repos().compareCommitsWithBasehead({ ...stage.at, basehead });
    expect(data.status).toBe(status);
  });
});
