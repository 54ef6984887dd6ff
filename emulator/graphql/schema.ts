import { readFile } from 'node:fs/promises';
import { buildSchema, type GraphQLSchema } from 'graphql';

let building: Promise<GraphQLSchema> | undefined;

/** GitHub's own schema, built at the first query: it takes longer than the emulator takes to start. */
export function getSchema(): Promise<GraphQLSchema> {
  building ??= buildGitHubSchema();
  return building;
}

async function buildGitHubSchema(): Promise<GraphQLSchema> {
  const definition = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'));
  return buildSchema(await readFile(definition, 'utf8'), { assumeValid: true, noLocation: true });
}
