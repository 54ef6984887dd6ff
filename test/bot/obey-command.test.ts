import { beforeEach, describe, expect, it } from 'vitest';
import { findCommand } from '../../bot/commands.ts';
import { judgePullRequest } from '../../bot/judge.ts';
import { type Asking, obey } from '../../bot/obey-command.ts';
import { reconcile } from '../../bot/reconcile.ts';
import { InMemoryRepository } from '../fakes/in-memory-repository.ts';

const CONFIG = `stages:
  production:
    promoters: ["@maintainer"]
    gates:
      - threshold: { metric: accuracy, dataset: iris-holdout, split: test, atLeast: 0.99 }
`;
const URL = 'https://github.test/acme/flowers';

describe('obey', () => {
  let world: InMemoryRepository;
  beforeEach(() => {
    world = new InMemoryRepository();
    world.publish('1.4.0');
    world.publish('1.5.0');
  });

  async function say(text: string, facts: Partial<Asking> = {}) {
    const command = findCommand(text);
    if (command === null) throw new Error(`"${text}" is no command.`);
    const asking = {
      ...{ requestedBy: 'maintainer', pullRequest: null, repositoryUrl: URL },
      followUp: (number: number) => judgePullRequest(number, world),
      ...facts,
    };
    return (await obey(command, asking, world)).answer;
  }

  async function deploy(version: string): Promise<void> {
    world.ask(version);
    await world.merge(5);
    await reconcile(world);
    world.deployments.set(1, 'success');
  }

  it('tells what stages hold, since when, how it is deployed, and what is asked for', async () => {
    await deploy('1.4.0');
    await say('/promote iris@1.5.0 production');
    await say('/hold iris production Audit');
    const { body, outcome } = await say('/status iris', { requestedBy: 'visitor' });
    expect(outcome).toBe('done');
    expect(body).toMatch(/\| `iris` \| `production` \| `1\.4\.0` \| 2026-03-01.* \| success \|/);
    expect(body).toContain('by `@maintainer`');
    expect(body).toContain(`[pull request 6](${URL}/pull/6)`);
    expect((await say('/status')).body).toBe(body);
  });

  it('says that there is no such model to tell of', async () => {
    expect(await say('/status rose')).toMatchObject({
      outcome: 'refused',
      body: expect.stringContaining('"rose"'),
    });
  });

  it('judges the open requests of a stage anew when it is held', async () => {
    world.ask('1.5.0');
    await judgePullRequest(5, world);
    const writes = world.checks.writes;
    const { body, outcome } = await say('/hold iris production Audit @ada');
    expect(outcome).toBe('done');
    expect(body).toContain('is held: Audit @&#8203;ada');
    // Whether it is admitted is for the judgement; that it was looked at shows in what it read.
    expect(world.checks.writes).toBeGreaterThanOrEqual(writes);
    expect(await say('/unhold iris production')).toMatchObject({ outcome: 'done' });
    expect((await say('/unhold iris production')).body).toContain('is not held');
  });

  it('refuses to hold for whom the policy does not name, and says who may', async () => {
    world.files.tree('main').set('.github/model-registry.yml', CONFIG);
    world.writers.add('writer');
    const { outcome, body } = await say('/hold iris production x', { requestedBy: 'writer' });
    expect(outcome).toBe('refused');
    expect(body).toContain('@&#8203;maintainer');
    expect(world.tags.holds).toEqual([]);
  });

  it('explains a pull request as it is judged now, with the lines of the rules', async () => {
    world.files.tree('main').set('.github/model-registry.yml', CONFIG);
    world.ask('1.5.0');
    const { body } = await say('/explain', { pullRequest: 5, requestedBy: 'visitor' });
    expect(body).toContain(`[line 5](${URL}/blob/main/.github/model-registry.yml#L5)`);
    expect(body).toContain('❌ Blocked');
    expect([world.checks.writes, world.pullRequests.writes]).toEqual([0, 0]);
  });

  it('has no pull request to explain on an issue', async () => {
    expect((await say('/explain')).outcome).toBe('refused');
  });

  it('foretells what would be said of a version, without asking for it', async () => {
    world.files.tree('main').set('.github/model-registry.yml', CONFIG);
    const { body } = await say('/explain iris@1.5.0 production');
    expect(body).toContain('could not be promoted');
    expect(body).toContain('threshold accuracy');
    expect(body).not.toContain('outside of a pull request');
    expect(world.pullRequests.all).toEqual([]);
    expect((await say('/explain iris@9.9.9 production')).outcome).toBe('refused');
  });

  it('says a policy in words', async () => {
    world.files.tree('main').set('.github/model-registry.yml', CONFIG);
    const { body } = await say('/explain iris production');
    expect(body).toContain('one of @&#8203;maintainer');
    expect(body).toContain('`threshold`: `metric accuracy, dataset iris-holdout');
    expect(body).toContain('#L5)');
  });

  it('says that the stage holds the version already, and opens nothing', async () => {
    await deploy('1.4.0');
    const { outcome, body } = await say('/promote iris@1.4.0 production');
    expect(outcome).toBe('done');
    expect(body).toContain('already');
    expect(world.pullRequests.all).toHaveLength(1);
  });

  it('says what a promotion superseded, and what people have open for the same stage', async () => {
    world.ask('1.4.0');
    await say('/promote iris@1.4.0 production');
    const { body } = await say('/promote iris@1.5.0 production');
    expect(body).toContain('supersedes pull request 6');
    expect(body).toContain(`[pull request 5](${URL}/pull/5)`);
  });

  it('names exact versions only', async () => {
    expect((await say('/promote iris@latest production')).body).toContain('no exact version');
  });

  it.each([
    ['/hold iris production <!-- model-registry:promotion --> ![x](http://e.test)', '<!--'],
    ['/hold iris production [x](http://e.test) @ada', '[x]('],
    ['/promote iris@1.5.0;rm production', ';rm production`, not'],
  ])('lets no markup of %s into the answer', async (text, markup) => {
    expect((await say(text)).body).not.toContain(markup);
  });
});
