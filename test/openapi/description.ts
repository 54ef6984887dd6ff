import { readFile } from 'node:fs/promises';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { DESCRIPTION_FILE } from '../../tools/fetch-openapi.ts';
import { admitEmptyDefault } from './empty-default.ts';
import { admitNull } from './nullable.ts';

/** One answer that the emulator gave. */
export interface Answer {
  readonly method: string;
  /** The route as GitHub writes it: `/repos/{owner}/{repo}/releases`. */
  readonly route: string;
  readonly status: number;
  /** The parsed JSON; undefined when the answer has no body, or one that is not JSON. */
  readonly body: unknown;
}

interface Response {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, unknown>>;
}

interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { responses: Readonly<Record<string, Response>> }>>>
  >;
  readonly components: { readonly responses: Readonly<Record<string, Response>> };
}

// Most operations document few of their errors; all of them have this shape.
const ANY_ERROR = '/components/schemas/basic-error';

/** GitHub's OpenAPI description, asked whether an answer is one that GitHub would give. */
export class Description {
  readonly #document: Document;
  readonly #ajv: Ajv;
  readonly #compiled = new Map<string, ValidateFunction>();

  private constructor(document: Document) {
    this.#document = document;
    this.#ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, logger: false });
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(document, 'github');
  }

  static async load(): Promise<Description> {
    const document: Document = JSON.parse(await readFile(DESCRIPTION_FILE, 'utf8'));
    admitNull(document);
    admitEmptyDefault(document);
    return new Description(document);
  }

  /** What GitHub would not have answered so; nothing when the list is empty. */
  problemsOf({ method, route, status, body }: Answer): readonly string[] {
    const responses = this.#document.paths[route]?.[method.toLowerCase()]?.responses;
    if (responses === undefined) return [`GitHub has no ${method} ${route}`];
    const response = responses[status];
    if (response === undefined) {
      return status < 400 ? [`GitHub documents no ${status}`] : this.#check(ANY_ERROR, body);
    }
    const at = pointer('paths', route, method.toLowerCase(), 'responses', `${status}`);
    const schema = this.#schemaPointer(response, at);
    if (schema !== undefined) return body === undefined ? [] : this.#check(schema, body);
    if (status >= 400) return this.#check(ANY_ERROR, body);
    return body === undefined ? [] : ['GitHub answers without a body'];
  }

  #schemaPointer(response: Response, at: string): string | undefined {
    if (response.$ref !== undefined) {
      const name = response.$ref.replace('#/components/responses/', '');
      const shared = this.#document.components.responses[name] ?? {};
      return this.#schemaPointer(shared, pointer('components', 'responses', name));
    }
    if (response.content?.['application/json'] === undefined) return undefined;
    return at + pointer('content', 'application/json', 'schema');
  }

  #check(schema: string, body: unknown): readonly string[] {
    const validate = this.#compiled.get(schema) ?? this.#ajv.compile({ $ref: `github#${schema}` });
    this.#compiled.set(schema, validate);
    return validate(body) ? [] : (validate.errors ?? []).map(describe);
  }
}

function pointer(...keys: readonly string[]): string {
  return keys
    .map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('');
}

function describe({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || '(body)'} ${message} ${JSON.stringify(params)}`;
}
