import type { Probot } from 'probot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { modelRegistry } from '../../bot/app.ts';
import { leaveToItsEvent } from '../../bot/handlers/issue-comment.ts';
import { WorkQueue } from '../../bot/work-queue.ts';
import { Connection } from '../github/connection.ts';

const CONFIG = { '.github/model-registry.yml': 'stages:\n  staging: {}\n  production: {}\n' };
const REPOSITORY = { full_name: 'acme/flowers' };

/** What a handler of Probot's is called with; the rest is not looked at. */
type Handler = (event: object) => void;

let connection: Connection;
afterEach(() => connection.emulator.close());

/** Hands the event to the application, and waits until its work is done. */
async function receive(name: string, payload: object): Promise<readonly unknown[]> {
  const errors: unknown[] = [];
  const queue = new WorkQueue({
    tell: (news) => {
      if (news.outcome === 'failed') errors.push(news.error);
    },
  });
  const handlers = new Map<string, Handler>();
  const on = (event: string, handler: Handler) => handlers.set(event, handler);
  const app: Pick<Probot, 'on'> = {
    on: (...args: unknown[]) => void Reflect.apply(on, null, args),
  };
  modelRegistry(queue, leaveToItsEvent)(app);
  const [event = ''] = name.split('.');
  handlers.get(name)?.({ id: '1', name: event, payload, octokit: connection.client });
  await queue.idle();
  return errors;
}

function labels(): readonly string[] {
  return [...connection.repository.labels.values()].map(({ name }) => name).toSorted();
}

describe('an installation', () => {
  beforeEach(async () => {
    connection = await Connection.open(CONFIG);
  });

  it.each([
    ['installation.created', { repositories: [REPOSITORY] }],
    ['installation_repositories.added', { repositories_added: [REPOSITORY] }],
  ])('makes the labels of the stages, at %s', async (name, payload) => {
    expect(await receive(name, payload)).toEqual([]);
    expect(labels()).toEqual(
      expect.arrayContaining(['promote:production', 'retire:staging', 'rollback:production']),
    );
  });

  it('in no repository makes none', async () => {
    const before = labels();
    expect(await receive('installation.created', {})).toEqual([]);
    expect(labels()).toEqual(before);
  });
});

describe('an installation where the registry is not set up', () => {
  it('makes no labels', async () => {
    connection = await Connection.open();
    const before = labels();
    expect(await receive('installation.created', { repositories: [REPOSITORY] })).toEqual([]);
    expect(labels()).toEqual(before);
  });
});
