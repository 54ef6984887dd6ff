import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stage, setStage } from '../stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  const { data } = await stage.as(stage.owner).rest.git.getRef({ ...stage.at, ref: 'heads/main' });
  for (const name of ['a', 'b', 'c', 'd']) {
    const ref = `refs/heads/${name}`;
    await stage.as(stage.owner).rest.git.createRef({ ...stage.at, ref, sha: data.object.sha });
  }
});

afterAll(() => stage.emulator.close());

it('gives a client that follows the links every entry once', async () => {
  const octokit = stage.as(stage.owner);
  const branches = await octokit.paginate(octokit.rest.repos.listBranches, {
    ...stage.at,
    per_page: 2,
  });
  expect(branches.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'main']);
});

it('links from a page in the middle to both sides and both ends', async () => {
  const page = { per_page: 2, page: 2 };
  const { headers } = await stage.as(stage.owner).rest.repos.listBranches({ ...stage.at, ...page });
  const relations = [...(headers.link ?? '').matchAll(/[?&]page=(\d).*?rel="(\w+)"/g)];
  expect(Object.fromEntries(relations.map(([, number, name]) => [name, number]))).toEqual({
    prev: '1',
    next: '3',
    last: '3',
    first: '1',
  });
});

it('needs no links where everything fits on one page', async () => {
  const { headers } = await stage.as(stage.owner).rest.repos.listBranches(stage.at);
  expect(headers.link).toBeUndefined();
});
