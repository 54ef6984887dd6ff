import { beforeEach, describe, expect, it } from 'vitest';
import {
  handleIssueComment,
  judgeAtOnce,
  leaveToItsEvent,
} from '../../../bot/handlers/issue-comment.ts';
import { handlePullRequest } from '../../../bot/handlers/pull-request.ts';
import { InMemoryRepository } from '../../fakes/in-memory-repository.ts';

const MERGED = {
  action: 'closed',
  pull_request: { number: 5, state: 'closed', merged: true, base: { ref: 'main' } },
  repository: { default_branch: 'main' },
};

const SAID = { login: 'maintainer', type: 'User', action: 'created', followUp: judgeAtOnce };

describe('handleIssueComment', () => {
  let world: InMemoryRepository;
  beforeEach(() => {
    world = new InMemoryRepository();
    world.publish('1.4.0');
    world.publish('1.5.0');
  });

  function say(body: string, facts: Partial<typeof SAID> = {}) {
    const { login, type, action, followUp } = { ...SAID, ...facts };
    const created_at = '2026-01-01T00:00:00Z';
    const comment = { id: 77, body, created_at, user: { login, type } };
    const repository = { html_url: 'https://github.test/acme/flowers' };
    const event = { action, issue: { number: 3 }, comment, repository };
    return handleIssueComment(event, world, followUp);
  }

  async function deploy(version: string, number: number): Promise<void> {
    world.ask(version, { number, headBranch: `ask-${number}`, headCommit: `${number}`.repeat(40) });
    await world.merge(number);
    await handlePullRequest({ ...MERGED, pull_request: { ...MERGED.pull_request, number } }, world);
    world.deployments.set(world.deployments.all.length, 'success');
  }

  it('opens a pull request for a promotion, judges it at once, and links it', async () => {
    await say('/promote iris@1.5.0 production');
    expect(world.conversations.answers).toMatchObject([{ number: 3, answer: { outcome: 'done' } }]);
    const proposed = await world.pullRequests.get(1);
    expect(world.conversations.answers[0]?.answer.body).toContain(`(${proposed.url})`);
    expect(proposed.comment?.body).toContain('Ready');
    expect(world.checks.latest).toMatchObject({
      conclusion: 'success',
      commit: proposed.headCommit,
    });
  });

  it('does not judge what it opened where an event will tell of it', async () => {
    await say('/promote iris@1.5.0 production', { followUp: leaveToItsEvent });
    expect((await world.pullRequests.get(1)).comment).toBeNull();
    expect(world.conversations.answers).toMatchObject([{ number: 3, answer: { outcome: 'done' } }]);
  });

  it('opens a pull request for a rollback to the last good version', async () => {
    await deploy('1.4.0', 5);
    await deploy('1.5.0', 6);
    await say('Oh dear.\n\n/rollback iris production');
    const proposed = await world.pullRequests.get(7);
    const [pointer] = await world.files.read([
      { revision: proposed.headCommit, path: 'models/iris/production.yml' },
    ]);
    expect(pointer).toMatchObject({ text: expect.stringContaining('version: 1.4.0') });
    expect(world.conversations.answers[0]?.answer.body).toContain('`1.5.0` → `1.4.0`');
  });

  it('answers once, however often the event comes', async () => {
    await say('/promote iris@1.5.0 production');
    await say('/promote iris@1.5.0 production');
    expect(world.conversations.answers).toHaveLength(1);
    await expect(world.pullRequests.get(2)).rejects.toThrow();
  });

  it('says that the pull request is open already where another comment asked for it', async () => {
    await say('/promote iris@1.5.0 production');
    world.conversations.answers.length = 0;
    await say('/promote iris@1.5.0 production');
    expect(world.conversations.answers[0]?.answer.body).toContain('There is already');
  });

  it.each([
    ['somebody who may not write', '/promote iris@1.5.0 production', 'stranger', 'may not write'],
    ['a version that is not there', '/promote iris@7.0.0 production', 'maintainer', 'no published'],
    ['a stage that is not there', '/rollback iris moon', 'maintainer', 'no stage "moon"'],
    ['nothing to go back to', '/rollback iris production', 'maintainer', 'No other version'],
    ['a command that is none', '/rollback iris', 'maintainer', 'a model and a stage'],
  ] as const)('refuses %s, and says why', async (...[, body, login, reason]) => {
    await say(body, { login });
    const answer = world.conversations.answers[0]?.answer;
    expect(answer?.outcome).toBe('refused');
    expect(answer?.body).toContain(reason);
    await expect(world.pullRequests.get(1)).rejects.toThrow();
  });

  it('lists the commands', async () => {
    await say('/help');
    expect(world.conversations.answers[0]?.answer.body).toContain('`/rollback iris production`');
  });

  it.each([
    ['a bot', '/help', { type: 'Bot' }],
    ['an edited comment', '/help', { action: 'edited' }],
    ['talk', 'Please help', {}],
  ])('does not answer %s', async (_, body, facts) => {
    expect(await say(body, facts)).toEqual([]);
    expect(world.conversations.answers).toEqual([]);
  });
});
