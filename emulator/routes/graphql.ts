import type { QueryRequest } from '../graphql/execute.ts';
import type { Body } from '../http/body.ts';
import { HttpError, unauthorized } from '../http/http-error.ts';
import { ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';

export const graphqlRoutes = defineRoutes('api', {
  'POST /graphql': async (context) => {
    if (context.token === null) throw unauthorized('Requires authentication');
    const request = toRequest(await context.body());
    // Loaded when first asked for: GitHub's schema takes longer than the rest of the emulator.
    const [{ executeQuery }, { toRoot }] = await Promise.all([
      import('../graphql/execute.ts'),
      import('../graphql/root.ts'),
    ]);
    return ok(await executeQuery(request, toRoot(context)));
  },
});

function toRequest(body: Body): QueryRequest {
  const query = body.optionalString('query');
  if (query === undefined) {
    throw new HttpError(400, 'A query attribute must be specified and must be a string.');
  }
  const variables = body.document('variables')?.fields;
  const operationName = body.optionalString('operationName');
  return {
    query,
    ...(variables !== undefined && { variables }),
    ...(operationName !== undefined && { operationName }),
  };
}
