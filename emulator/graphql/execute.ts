import { execute, GraphQLError, parse, validate } from 'graphql';
import { type Node, resolveModelledField } from './modelled-field.ts';
import { toWireError, toWireValidationError, type WireError } from './query-error.ts';
import { getSchema } from './schema.ts';

export interface QueryRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown> | null;
  readonly operationName?: string | null;
}

/** What GitHub answers, always with HTTP 200. */
export interface QueryResponse {
  readonly data?: unknown;
  readonly errors?: readonly WireError[];
}

/** Answers a query over GitHub's own schema from the given root. */
export async function executeQuery(request: QueryRequest, rootValue: Node): Promise<QueryResponse> {
  const schema = await getSchema();
  const document = parseQuery(request.query);
  if (document instanceof GraphQLError) return { errors: [toWireValidationError(document)] };
  const invalid = validate(schema, document);
  if (invalid.length > 0) return { errors: invalid.map(toWireValidationError) };
  const { data, errors } = await execute({
    schema,
    document,
    rootValue,
    variableValues: request.variables ?? null,
    operationName: request.operationName ?? null,
    fieldResolver: resolveModelledField,
  });
  return {
    ...(data !== undefined && { data }),
    ...(errors && { errors: errors.map(toWireError) }),
  };
}

function parseQuery(query: string) {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
