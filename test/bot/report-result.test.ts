import { beforeEach, describe, expect, it } from 'vitest';
import { parsePromotionComment } from '../../bot/comments/promotion-comment.ts';
import { type ResultPart, reportResult } from '../../bot/report-result.ts';
import { InMemoryPullRequests } from '../fakes/in-memory-pull-requests.ts';

const place = { model: 'iris', stage: 'production' };

describe('reportResult', () => {
  let pullRequests: InMemoryPullRequests;
  beforeEach(() => {
    pullRequests = new InMemoryPullRequests();
    pullRequests.put();
  });

  async function report(text: string, part?: ResultPart): Promise<void> {
    const result = { pullRequest: 5, place, ...(part === undefined ? {} : { part }) };
    await reportResult({ ...result, render: () => text }, pullRequests);
  }

  async function results(): Promise<readonly (readonly [string, string])[]> {
    const { comment } = await pullRequests.get(5);
    return [...(parsePromotionComment(comment?.body ?? '')?.results ?? [])];
  }

  it('replaces how the change stands, and keeps what followed below it', async () => {
    await report('A rollback is open.', 'next');
    await report('Merged around.', 'override');
    await report('It failed.');
    await report('It failed, once more.');
    expect(await results()).toEqual([
      ['iris/production', 'It failed, once more.'],
      ['iris/production/override', 'Merged around.'],
      ['iris/production/next', 'A rollback is open.'],
    ]);
  });

  it('writes nothing where it stands already', async () => {
    await report('Deployed.');
    await report('Deployed.');
    expect(pullRequests.writes).toBe(1);
  });

  it('keeps what the comment remembers', async () => {
    const memory = `check=7 commit=${'a'.repeat(40)} against=iris/production@1.4.0~0`;
    const body = `<!-- model-registry:promotion ${memory} -->\n<!-- model-registry:judgement -->\nReady.`;
    pullRequests.put({ comment: { id: 1, body } });
    await report('Deployed.');
    const { comment } = await pullRequests.get(5);
    expect(parsePromotionComment(comment?.body ?? '')).toMatchObject({
      check: { id: 7 },
      standing: { against: ['iris/production@1.4.0~0'] },
      judgement: 'Ready.',
    });
  });

  it('knows where the pull request lies', async () => {
    const render = (url: string, page: { readonly baseBranch: string }): string =>
      `${url} ${page.baseBranch}`;
    await reportResult({ pullRequest: 5, place, render }, pullRequests);
    expect(await results()).toEqual([['iris/production', 'https://github.test/acme/flowers main']]);
  });
});
