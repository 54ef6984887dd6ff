import { GraphQLError } from 'graphql';

/** The `type` that GitHub gives an error of a query. */
export type QueryErrorType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'EXCESSIVE_PAGINATION'
  | 'INVALID_CURSOR_ARGUMENTS'
  | 'NOT_MODELLED';

/** A failure inside a query that is answered beside the data, with HTTP 200. */
export class QueryError extends GraphQLError {
  readonly type: QueryErrorType;

  constructor(type: QueryErrorType, message: string) {
    super(message);
    this.type = type;
  }
}

export interface WireError {
  readonly type?: QueryErrorType;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** An error of execution, as GitHub words it on the wire. */
export function toWireError(error: GraphQLError): WireError {
  const { originalError, path, locations, message } = error;
  return {
    ...(originalError instanceof QueryError && { type: originalError.type }),
    ...(path && { path }),
    ...(locations && { locations }),
    message,
  };
}

const UNKNOWN_FIELD = /^Cannot query field "(?<field>\w+)" on type "(?<type>\w+)"/;

/** An error of validation: GitHub's engine words an unknown field in its own way, clients look for it. */
export function toWireValidationError({ message, locations }: GraphQLError): WireError {
  const groups = UNKNOWN_FIELD.exec(message)?.groups;
  const place = locations && { locations };
  if (groups === undefined) return { ...place, message };
  const { field: fieldName, type: typeName } = groups;
  return {
    extensions: { code: 'undefinedField', typeName, fieldName },
    ...place,
    message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
  };
}
