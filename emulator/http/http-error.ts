import { json, type Reply, type ReplyHeaders } from './reply.ts';

/** One entry of `errors` in a 422. */
export interface FieldError {
  readonly resource: string;
  readonly code: string;
  readonly field?: string;
  readonly message?: string;
  readonly value?: unknown;
  /** What a deployment that was refused still waits for. */
  readonly contexts?: readonly { readonly context: string; readonly state: string }[];
}

const DOCUMENTATION_URL = 'https://docs.github.com/rest';

/** A refusal, thrown from anywhere in a handler; it becomes the reply. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly errors: readonly (FieldError | string)[];
  readonly headers: ReplyHeaders;

  constructor(
    status: number,
    message: string,
    { errors = [], headers = {} }: Partial<Pick<HttpError, 'errors' | 'headers'>> = {},
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }

  toReply(): Reply {
    const details = this.errors.length > 0 ? { errors: this.errors } : {};
    const body = {
      message: this.message,
      ...details,
      documentation_url: DOCUMENTATION_URL,
      status: String(this.status),
    };
    return json(this.status, body, this.headers);
  }
}

export function notFound(): HttpError {
  return new HttpError(404, 'Not Found');
}

export function unauthorized(message: 'Bad credentials' | 'Requires authentication'): HttpError {
  return new HttpError(401, message);
}

export function forbidden(message: string): HttpError {
  return new HttpError(403, message);
}

export function conflict(message: string): HttpError {
  return new HttpError(409, message);
}

/** A 422 that says just a sentence, such as "Reference already exists". */
export function unprocessable(message: string): HttpError {
  return new HttpError(422, message);
}

export function validationFailed(...errors: readonly FieldError[]): HttpError {
  return new HttpError(422, 'Validation Failed', { errors });
}
