import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { HttpError } from './http-error.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The JSON of a request, whose fields are checked as they are read. */
export class Body {
  readonly fields: Fields;

  constructor(fields: Fields) {
    this.fields = fields;
  }

  static async read(request: IncomingMessage): Promise<Body> {
    const source = await text(request);
    if (source === '') return new Body({});
    return new Body(parseFields(source));
  }

  has(name: string): boolean {
    return this.fields[name] !== undefined;
  }

  string(name: string): string {
    return this.optionalString(name) ?? missing(name);
  }

  /** A null counts as left out. */
  optionalString(name: string): string | undefined {
    const value = this.fields[name] ?? undefined;
    return value === undefined || typeof value === 'string'
      ? value
      : wrong(name, value, 'a string');
  }

  boolean(name: string, otherwise: boolean): boolean {
    const value = this.fields[name] ?? otherwise;
    return typeof value === 'boolean' ? value : wrong(name, value, 'a boolean');
  }

  integer(name: string): number {
    return this.optionalInteger(name) ?? missing(name);
  }

  optionalInteger(name: string): number | undefined {
    const value = this.fields[name] ?? undefined;
    if (value === undefined || (typeof value === 'number' && Number.isInteger(value))) return value;
    return wrong(name, value, 'an integer');
  }

  strings(name: string): readonly string[] | undefined {
    return this.list(name)?.map((value) =>
      typeof value === 'string' ? value : wrong(name, value, 'a string'),
    );
  }

  list(name: string): readonly unknown[] | undefined {
    const value = this.fields[name] ?? undefined;
    return value === undefined || Array.isArray(value) ? value : wrong(name, value, 'an array');
  }

  /** A nested document, read by the same rules. */
  document(name: string): Body | undefined {
    const value = this.fields[name] ?? undefined;
    if (value === undefined) return undefined;
    return isFields(value) ? new Body(value) : wrong(name, value, 'an object');
  }

  documents(name: string): readonly Body[] | undefined {
    return this.list(name)?.map((value) =>
      isFields(value) ? new Body(value) : wrong(name, value, 'an object'),
    );
  }
}

function parseFields(source: string): Fields {
  try {
    const value: unknown = JSON.parse(source);
    if (isFields(value)) return value;
  } catch {
    // Answered like any other body that is not an object.
  }
  throw new HttpError(400, 'Problems parsing JSON');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function missing(name: string): never {
  throw new HttpError(422, `Invalid request.\n\n"${name}" wasn't supplied.`);
}

function wrong(name: string, value: unknown, expected: string): never {
  const found = JSON.stringify(value);
  throw new HttpError(
    422,
    `Invalid request.\n\nFor 'properties/${name}', ${found} is not ${expected}.`,
  );
}
