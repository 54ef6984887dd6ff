import { describe, expect, it } from 'vitest';
import { toConnection, type Window } from '../../../emulator/graphql/connection.ts';
import { executeQuery } from '../../../emulator/graphql/execute.ts';
import type { Node } from '../../../emulator/graphql/modelled-field.ts';
import { QueryError } from '../../../emulator/graphql/query-error.ts';

const root: Node = {
  repository: ({ owner, name }: { owner: string; name: string }) => {
    if (owner !== 'o' || name === 'gone') {
      throw new QueryError('NOT_FOUND', 'Could not resolve to a Repository.');
    }
    return {
      name,
      description: null,
      labels: (window: Window, info: never) =>
        toConnection(
          { items: ['a', 'b', 'c'], toNode: (text) => ({ name: text }), keyOf: (text) => text },
          window,
          info,
        ),
    };
  },
};

function ask(selection: string) {
  return executeQuery({ query: `{ repository(owner: "o", name: "n") { ${selection} } }` }, root);
}

describe('a query', () => {
  it('answers the fields that are modelled, and null where that is the value', async () => {
    expect(await ask('name description')).toEqual({
      data: { repository: { name: 'n', description: null } },
    });
  });

  it('says that a field of GitHub is not modelled, rather than null', async () => {
    const { errors } = await ask('stargazerCount');
    expect(errors).toMatchObject([
      { type: 'NOT_MODELLED', message: 'emulator does not model Repository.stargazerCount' },
    ]);
  });

  it('says that an argument is not modelled, rather than ignoring it', async () => {
    const { errors } = await ask('labels(first: 1, query: "x") { nodes { name } }');
    expect(errors).toMatchObject([
      { message: 'emulator does not model Repository.labels(query:)' },
    ]);
  });

  it('refuses a field that GitHub does not have, in the words of GitHub', async () => {
    expect(await ask('digest')).toEqual({
      errors: [
        {
          extensions: { code: 'undefinedField', typeName: 'Repository', fieldName: 'digest' },
          locations: [{ line: 1, column: 39 }],
          message: "Field 'digest' doesn't exist on type 'Repository'",
        },
      ],
    });
  });

  it('answers what is not there with null, and an error of type NOT_FOUND beside it', async () => {
    const answer = await executeQuery(
      { query: '{ repository(owner: "o", name: "gone") { id } }' },
      root,
    );
    expect(answer.data).toEqual({ repository: null });
    expect(answer.errors).toMatchObject([{ type: 'NOT_FOUND', path: ['repository'] }]);
  });

  it('answers a query that does not parse with an error', async () => {
    const { errors } = await executeQuery({ query: '{ repository(' }, root);
    expect(errors).toHaveLength(1);
  });
});

describe('a connection', () => {
  it.each([
    ['first: 2', ['a', 'b'], { hasNextPage: true, hasPreviousPage: false }],
    ['last: 2', ['b', 'c'], { hasNextPage: false, hasPreviousPage: true }],
    ['first: 100', ['a', 'b', 'c'], { hasNextPage: false, hasPreviousPage: false }],
  ])('with %s gives that page', async (window, names, pageInfo) => {
    const answer = await ask(
      `labels(${window}) { totalCount nodes { name } pageInfo { hasNextPage hasPreviousPage } }`,
    );
    expect(answer).toEqual({
      data: {
        repository: {
          labels: { totalCount: 3, nodes: names.map((name) => ({ name })), pageInfo },
        },
      },
    });
  });

  it('goes on after its end cursor', async () => {
    const page = await ask('labels(first: 2) { pageInfo { endCursor } edges { cursor } }');
    const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(page))?.[1];
    const answer = await ask(`labels(first: 2, after: "${cursor}") { nodes { name } }`);
    expect(answer.data).toEqual({ repository: { labels: { nodes: [{ name: 'c' }] } } });
  });

  it.each([
    ['labels', 'MISSING_PAGINATION_BOUNDARIES'],
    ['labels(first: 101)', 'EXCESSIVE_PAGINATION'],
    ['labels(last: 0)', 'EXCESSIVE_PAGINATION'],
    ['labels(first: 1, after: "junk")', 'INVALID_CURSOR_ARGUMENTS'],
  ])('%s is refused with %s', async (field, type) => {
    const { errors } = await ask(`${field} { nodes { name } }`);
    expect(errors).toMatchObject([{ type }]);
  });
});
