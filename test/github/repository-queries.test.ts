import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VersionTag } from '../../core/model/version-tag.ts';
import { connectRepository } from '../../github/connect.ts';
import { RepositoryQueries, type RepositoryQuestion } from '../../github/repository-queries.ts';
import { Connection } from './connection.ts';

interface File {
  readonly object: { readonly text: string } | null;
}

let connection: Connection;
let queries: RepositoryQueries;

beforeEach(async () => {
  connection = await Connection.open({ 'a.txt': 'A', 'b.txt': 'B' });
  queries = new RepositoryQueries(connection.client, connection.name);
});
afterEach(() => connection.emulator.close());

function fileAt(expression: string): RepositoryQuestion {
  return {
    fields: 'object(expression: $expression) { ...file }',
    variables: { expression },
    fragments: 'fragment file on Blob { text }',
  };
}

const UNKNOWN_PULL: RepositoryQuestion = {
  ...{ fields: 'pullRequest(number: 99) { number }', variables: {}, fragments: '' },
};

async function read(expression: string): Promise<string | undefined> {
  const { object } = await queries.ask<File>(fileAt(expression));
  return object?.text;
}

describe('ask', () => {
  it('sends what is asked together in one call, and gives each its answer', async () => {
    const answers = await Promise.all([read('HEAD:a.txt'), read('HEAD:b.txt'), read('HEAD:c')]);
    expect(answers).toEqual(['A', 'B', undefined]);
    expect(connection.takeCalls()).toEqual(['POST /graphql']);
  });

  it('sends what is asked later in a call of its own', async () => {
    expect([await read('HEAD:a.txt'), await read('HEAD:b.txt')]).toEqual(['A', 'B']);
    expect(connection.takeCalls()).toHaveLength(2);
  });

  it('sends ten together at most', async () => {
    const answers = await Promise.all(Array.from({ length: 11 }, () => read('HEAD:a.txt')));
    expect(new Set(answers)).toEqual(new Set(['A']));
    expect(connection.takeCalls()).toHaveLength(2);
  });

  it('answers the others where one question is at fault', async () => {
    const [file, pull] = await Promise.allSettled([read('HEAD:a.txt'), queries.ask(UNKNOWN_PULL)]);
    expect(file).toEqual({ status: 'fulfilled', value: 'A' });
    expect(pull).toMatchObject({ status: 'rejected', reason: { errors: [{ type: 'NOT_FOUND' }] } });
  });

  it('fails them all where GitHub cannot be reached, and asks anew the next time', async () => {
    connection.emulator.faults.add({ route: 'POST /graphql', reply: { status: 502 } });
    const asked = await Promise.allSettled([read('HEAD:a.txt'), read('HEAD:b.txt')]);
    const failed = { status: 'rejected', reason: expect.objectContaining({ status: 502 }) };
    expect(asked).toEqual([failed, failed]);
    expect(connection.takeCalls()).toHaveLength(1);
    expect(await read('HEAD:a.txt')).toBe('A');
  });
});

it('lets the change of a pointer and the versions it is about be read in one call', async () => {
  const { changes, catalog } = connectRepository(connection.client, connection.name);
  const commit = await connection.repository.commit({ files: { 'a.txt': 'changed' } });
  const [change, versions] = await Promise.all([
    changes.lastChange('a.txt'),
    catalog.findAll([VersionTag.of('iris', '1.0.0')]),
  ]);
  expect(change).toMatchObject({ commit });
  expect(versions).toEqual([null]);
  const queriesSent = connection.takeCalls().filter((call) => call === 'POST /graphql');
  expect(queriesSent).toHaveLength(1);
});
