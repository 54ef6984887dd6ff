import schemas from '@octokit/webhooks-schemas' with { type: 'json' };
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
addFormats.default(ajv);
ajv.addSchema(schemas, 'webhooks');

/** What GitHub would not have delivered so; nothing when the list is empty. */
export function webhookProblems(event: string, payload: unknown): readonly string[] {
  const definition = definitionOf(event, payload);
  const validate: ValidateFunction | undefined = ajv.getSchema(
    `webhooks#/definitions/${definition}`,
  );
  if (validate === undefined) return [`GitHub has no webhook ${definition}`];
  if (validate(payload)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function definitionOf(event: string, payload: unknown): string {
  const hasAction = typeof payload === 'object' && payload !== null && 'action' in payload;
  return `${event}$${hasAction ? String(payload.action) : 'event'}`;
}
