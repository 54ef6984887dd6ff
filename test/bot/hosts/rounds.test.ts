import { Octokit } from '@octokit/core';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type InstalledRepository,
  installedRepositories,
} from '../../../bot/hosts/installed-repositories.ts';
import { Rounds } from '../../../bot/hosts/rounds.ts';
import { type Deeds, WorkQueue } from '../../../bot/work-queue.ts';
import { GITHUB } from './served.ts';

const client = new Octokit();

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

describe('installedRepositories', () => {
  it('reads all pages of all installations that are not suspended', async () => {
    const installation = (id: number, suspended_at: string | null = null) => ({ id, suspended_at });
    nock(GITHUB)
      .get('/app/installations?per_page=100&page=1')
      .reply(200, [installation(1), installation(2, '2026-01-01T00:00:00Z'), installation(3)]);
    const many = Array.from({ length: 100 }, (_, at) => repository(`r${at}`));
    nock(GITHUB).get(page(1)).reply(200, { repositories: many });
    nock(GITHUB)
      .get(page(2))
      .reply(200, { repositories: [repository('last'), { ...repository('old'), archived: true }] });
    nock(GITHUB)
      .get(page(1))
      .reply(200, { repositories: [repository('other')] });
    const asked: unknown[] = [];
    const authorize = async (id?: number) => {
      asked.push(id);
      return client;
    };
    const names: string[] = [];
    for await (const { name } of installedRepositories(authorize, () => {})) names.push(name.repo);
    expect(names).toEqual([...many.map(({ name }) => name), 'last', 'other']);
    expect(asked).toEqual([undefined, 1, 3]);
  });

  it('goes on with the next installation where one cannot be read', async () => {
    const installations = [1, 2].map((id) => ({ id, suspended_at: null }));
    nock(GITHUB).get('/app/installations?per_page=100&page=1').reply(200, installations);
    nock(GITHUB).get(page(1)).reply(403, {});
    nock(GITHUB)
      .get(page(1))
      .reply(200, { repositories: [repository('flowers')] });
    const errors: unknown[] = [];
    const found: InstalledRepository[] = [];
    const all = installedRepositories(
      async () => client,
      (error) => errors.push(error),
    );
    for await (const one of all) found.push(one);
    expect(found.map(({ name }) => name)).toEqual([{ owner: 'acme', repo: 'flowers' }]);
    expect(errors).toMatchObject([{ status: 403 }]);
  });
});

describe('Rounds', () => {
  let reconciled: number;
  let failures: unknown[];
  let rounds: Rounds;
  beforeEach(() => {
    reconciled = 0;
    failures = [];
    const queue = new WorkQueue({
      tell: (news) => {
        if (news.outcome === 'failed') failures.push(news.work.repository);
      },
    });
    rounds = roundsWith(queue, ['flowers', 'trees'], async () => {
      reconciled += 1;
      return [];
    });
  });

  function roundsWith(
    queue: WorkQueue,
    names: readonly string[],
    reconcile: () => Promise<Deeds>,
  ): Rounds {
    return new Rounds({
      async *repositories() {
        for (const repo of names) yield { name: { owner: 'acme', repo }, client };
      },
      reconcile,
      add: (work) => queue.add(work),
    });
  }

  it('reconciles what has a configuration, and asks of it only once', async () => {
    answerConfig(true);
    answerConfig(true);
    await rounds.once();
    await rounds.once();
    expect(reconciled).toBe(4);
    expect(failures).toEqual([]);
  });

  it('asks once whether there is one, and then leaves a repository alone', async () => {
    answerConfig(false);
    answerConfig(true);
    await rounds.once();
    await rounds.once();
    expect(reconciled).toBe(2);
    expect(nock.isDone()).toBe(true);
  });

  it('asks again after an event', async () => {
    answerConfig(false);
    answerConfig(false);
    await rounds.once();
    rounds.heardOf('acme/trees');
    answerConfig(true);
    await rounds.once();
    expect(reconciled).toBe(1);
  });

  it('goes on with the next repository where one fails', async () => {
    nock(GITHUB).post('/graphql').reply(403, { message: 'no' });
    answerConfig(true);
    await rounds.once();
    await expect.poll(() => failures).toEqual(['acme/flowers']);
    expect(reconciled).toBe(1);
  });
});

function page(number: number): string {
  return `/installation/repositories?per_page=100&page=${number}`;
}

function repository(name: string) {
  return { name, owner: { login: 'acme' }, archived: false, disabled: false };
}

function answerConfig(isThere: boolean): void {
  const text = 'stages: {}\n';
  const object = { __typename: 'Blob', text, isTruncated: false, byteSize: text.length };
  const file = isThere ? { mode: 0o100644, object } : null;
  nock(GITHUB)
    .post('/graphql')
    .reply(200, { data: { repository: { f0: { file } } } });
}
