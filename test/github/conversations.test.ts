import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AskingComment } from '../../core/ports/conversations.ts';
import { GitHubConversations } from '../../github/conversations.ts';
import { Connection } from './connection.ts';

const MARKER = '<!-- reply to it -->';
const POST_COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';

let connection: Connection;
let conversations: GitHubConversations;
let asking: AskingComment;

beforeEach(async () => {
  connection = await Connection.open();
  conversations = new GitHubConversations(connection.client, connection.name);
  const person = connection.person('maintainer', 'write');
  const { data: issue } = await person.request('POST /repos/{owner}/{repo}/issues', {
    ...connection.name,
    title: 'Roll back',
  });
  const { number } = issue;
  asking = { number, ...(await comment('maintainer', number, '/help')) };
  connection.takeCalls();
});
afterEach(() => connection.emulator.close());

async function comment(login: string, number: number, body: string) {
  const person = connection.person(login, 'write');
  const { data } = await person.request(POST_COMMENT, {
    ...connection.name,
    issue_number: number,
    body,
  });
  return { id: Number(data.id), createdAt: data.created_at };
}

async function replies(): Promise<readonly (string | undefined)[]> {
  const { data } = await connection.client.request(LIST, {
    ...connection.name,
    issue_number: asking.number,
  });
  return data.slice(1).map(({ body }) => body);
}

async function reactions(): Promise<readonly string[]> {
  const { data } = await connection.client.request(
    'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
    { ...connection.name, comment_id: asking.id },
  );
  return data.map(({ content }) => content);
}

describe('acknowledge', () => {
  it('reacts to a comment, and searches for no answer the first time', async () => {
    expect(await conversations.acknowledge(asking, MARKER)).toBe(false);
    expect(connection.takeCalls()).toHaveLength(1);
    expect(await reactions()).toEqual(['eyes']);
  });

  it('finds the answer the next time', async () => {
    await conversations.acknowledge(asking, MARKER);
    await conversations.answer(asking, MARKER, { body: 'Done.', outcome: 'done' });
    expect(await conversations.acknowledge(asking, MARKER)).toBe(true);
  });

  it('goes on where the one before died unanswered', async () => {
    await conversations.acknowledge(asking, MARKER);
    expect(await conversations.acknowledge(asking, MARKER)).toBe(false);
  });

  it('is not kept from answering by somebody who writes the marker', async () => {
    await conversations.acknowledge(asking, MARKER);
    await comment('stranger', asking.number, `${MARKER}\nDone.`);
    expect(await conversations.acknowledge(asking, MARKER)).toBe(false);
  });
});

describe('answer', () => {
  it.each([
    ['done', '+1'],
    ['refused', 'confused'],
  ] as const)('begins with the marker and shows that the command was %s', async (outcome, sign) => {
    await conversations.answer(asking, MARKER, { body: 'So be it.', outcome });
    expect(await replies()).toEqual([`${MARKER}\nSo be it.`]);
    expect(await reactions()).toEqual([sign]);
  });

  it.each(['request', 'answer'] as const)('is there once where the %s was lost', async (drop) => {
    connection.emulator.faults.add({ route: POST_COMMENT, drop });
    await conversations.answer(asking, MARKER, { body: 'Done.', outcome: 'done' });
    expect(await replies()).toHaveLength(1);
  });

  it('is there once where another of the registry’s processes answers at the same time', async () => {
    const other = new GitHubConversations(connection.client, connection.name);
    const answer = { body: 'Done.', outcome: 'done' } as const;
    connection.emulator.faults.add({
      route: POST_COMMENT,
      before: () => other.answer(asking, MARKER, answer),
    });
    await conversations.answer(asking, MARKER, answer);
    expect(await replies()).toEqual([`${MARKER}\nDone.`]);
  });

  it('stands beside the copies that others write', async () => {
    await comment('stranger', asking.number, `${MARKER}\nNo.`);
    await conversations.answer(asking, MARKER, { body: 'Done.', outcome: 'done' });
    expect(await replies()).toEqual([`${MARKER}\nNo.`, `${MARKER}\nDone.`]);
  });

  it('says what it was doing where it may not', async () => {
    const client = connection.workflow({ issues: 'read' });
    const refused = new GitHubConversations(client, connection.name);
    await expect(
      refused.answer(asking, MARKER, { body: 'Done.', outcome: 'done' }),
    ).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  });
});
