import { describe, expect, it } from 'vitest';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import type { ChangeLog } from '../../core/ports/deployments.ts';
import type { PullRequestStore, Pushes } from '../../core/ports/promotions.ts';
import type { ConfigHistory, SourceHistory } from '../../core/ports/source-history.ts';
import type { GitHubClient } from '../../github/client.ts';
import { connectRepository } from '../../github/connect.ts';
import { InMemoryRepository, PRODUCTION } from '../fakes/in-memory-repository.ts';
import { Connection } from '../github/connection.ts';

const POINTER = `models/${PRODUCTION.model}/${PRODUCTION.stage}.yml`;
const CONFIG = 'stages:\n  production:\n    gates: []\n';

interface Arrangement extends AsyncDisposable {
  readonly ports: {
    readonly changes: ChangeLog;
    readonly pullRequests: Pick<PullRequestStore, 'get'>;
    readonly pushes: Pushes;
    readonly sourceHistory: SourceHistory;
    readonly configHistory: ConfigHistory;
  };
  /** Pushes one file to the default branch as the maintainer; gives the commit. */
  push(path: string, text: string): Promise<string>;
  /** Opens a pull request of the pointer as somebody; gives its number. */
  ask(): Promise<number>;
  /** Approves it as the maintainer, who then merges it. */
  approveAndMerge(number: number): Promise<void>;
}

async function arrangeGitHub(): Promise<Arrangement> {
  const connection = await Connection.open({ [CONFIG_PATH]: CONFIG });
  const ports = connectRepository(connection.client, connection.name);
  const author = connection.person('author', 'write');
  const maintainer = connection.person('maintainer', 'write');
  return {
    ports,
    push: (path, text) => write(maintainer, { ...connection.name, path, text }),
    ask: async () => {
      const files = { [POINTER]: 'version: 1.0.0\n' };
      await connection.repository.commit({ branch: 'topic', from: 'main', files });
      const { data } = await author.request('POST /repos/{owner}/{repo}/pulls', {
        ...connection.name,
        ...{ title: 'Promote', head: 'topic', base: 'main' },
      });
      return data.number;
    },
    approveAndMerge: async (number) => {
      const pull = { ...connection.name, pull_number: number };
      const review = { ...pull, event: 'APPROVE' } as const;
      await maintainer.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', review);
      await maintainer.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', pull);
    },
    [Symbol.asyncDispose]: () => connection.emulator.close(),
  };
}

interface FileChange {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  readonly text: string;
}

async function write(client: GitHubClient, { text, ...file }: FileChange): Promise<string> {
  const route = '/repos/{owner}/{repo}/contents/{path}';
  const known = await client.request(`GET ${route}`, file).catch(() => null);
  const sha = known !== null && 'sha' in known.data ? known.data.sha : null;
  const { data } = await client.request(`PUT ${route}`, {
    ...{ ...file, message: 'Change', content: Buffer.from(text).toString('base64') },
    ...(sha !== null && { sha }),
  });
  return data.commit.sha ?? '';
}

async function arrangeFake(): Promise<Arrangement> {
  const repository = new InMemoryRepository(CONFIG);
  return {
    ports: repository,
    push: async (path, text) => repository.push(path, text, 'maintainer'),
    ask: async () => repository.ask('1.0.0', { author: 'author' }).number,
    approveAndMerge: async (number) => {
      await repository.review(number, 'maintainer');
      await repository.merge(number);
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

describe.each([
  ['GitHub', arrangeGitHub],
  ['the fake', arrangeFake],
])('the default branch of %s', (_, arrange) => {
  it('tells which pull request brought a change, and all of that', async () => {
    await using arrangement = await arrange();
    const { changes, pullRequests } = arrangement.ports;
    const number = await arrangement.ask();
    await arrangement.approveAndMerge(number);
    const pullRequest = await pullRequests.get(number);
    expect(await changes.lastChange(POINTER)).toEqual({
      ...{ commit: expect.stringMatching(/^[0-9a-f]{40}$/), pullRequest, pushedBy: null },
    });
    expect(pullRequest).toMatchObject({ state: 'merged', mergedBy: 'maintainer' });
    expect(pullRequest.reviews).toEqual([
      {
        ...{ author: 'maintainer', state: 'approved', commit: pullRequest.headCommit },
        ...{ submittedAt: expect.stringMatching(/Z$/), mayWrite: true },
      },
    ]);
  });

  it('tells who pushed a change, which is on it', async () => {
    await using arrangement = await arrange();
    const { changes, pushes, sourceHistory } = arrangement.ports;
    const commit = await arrangement.push(POINTER, 'version: 2.0.0\n');
    const pushed = { commit, pullRequest: null, pushedBy: 'maintainer' };
    expect(await changes.lastChange(POINTER)).toEqual(pushed);
    expect(await pushes.lastPusher('main', commit)).toBe('maintainer');
    expect(await sourceHistory.isOnDefaultBranch(commit)).toBe(true);
  });

  it('knows nothing of what was never there', async () => {
    await using arrangement = await arrange();
    const { changes, pushes, sourceHistory, configHistory } = arrangement.ports;
    const commit = 'a'.repeat(40);
    expect(await changes.lastChange(POINTER)).toBeNull();
    expect(await pushes.lastPusher('main', commit)).toBeNull();
    expect(await sourceHistory.isOnDefaultBranch(commit)).toBeNull();
    expect(await configHistory.earlier()).toEqual([]);
  });

  it('has what the configuration was before, newest first', async () => {
    await using arrangement = await arrange();
    await arrangement.push(CONFIG_PATH, 'stages: {}\n');
    await arrangement.push(CONFIG_PATH, 'stages: [\n');
    expect(await arrangement.ports.configHistory.earlier()).toEqual(['stages: {}\n', CONFIG]);
  });
});
