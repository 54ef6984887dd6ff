import schemas from '@octokit/webhooks-schemas' with { type: 'json' };
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { isRecord } from './nullable.ts';

// The schemas are closed, and older than these fields, which GitHub's OpenAPI description has;
// and the last one is empty where there is no log.
const ADMITTED_FIELDS = [
  'user/user_view_type',
  'app/client_id',
  'release/immutable',
  'release/updated_at',
  'release-asset/digest',
  'status$event/commit/commit/verification/verified_at',
  'deployment_status$created/deployment_status/log_url',
  'deployment_protection_rule$requested/sha',
  'deployment_protection_rule$requested/ref',
];

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
addFormats.default(ajv);
ajv.addSchema({ ...schemas, definitions: admitFields() }, 'webhooks');

function admitFields(): Readonly<Record<string, unknown>> {
  const definitions: Record<string, unknown> = structuredClone(schemas.definitions);
  for (const field of ADMITTED_FIELDS) {
    const [name = '', ...path] = field.split('/');
    admit(definitions[name], path);
  }
  return definitions;
}

function admit(schema: unknown, [name = '', ...rest]: readonly string[]): void {
  const properties = isRecord(schema) ? schema['properties'] : undefined;
  if (!isRecord(properties)) throw new Error(`There is no schema around "${name}" any more.`);
  if (rest.length > 0) admit(properties[name], rest);
  else properties[name] = {};
}

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
