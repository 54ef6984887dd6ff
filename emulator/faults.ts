import type { ReplyHeaders } from './http/reply.ts';

export interface FaultyRequest {
  readonly method: string;
  readonly route: string | null;
  readonly path: string;
  /** The header that says who asks; null: nobody says. */
  readonly authorization: string | null;
}

export interface FaultReply {
  readonly status: number;
  readonly headers?: ReplyHeaders;
  readonly body?: unknown;
}

/** Which requests go wrong, and how. */
export interface Fault {
  /** A template as in the route tables: `POST /repos/{owner}/{repo}/releases`. */
  readonly route?: string;
  /** Narrows by the decoded path, where the route says too little. */
  readonly path?: RegExp;
  /** Narrows to those who ask with this token, so that of several clients one is met. */
  readonly token?: string;
  /** The first matching request that goes wrong; 1 unless given. */
  readonly from?: number;
  /** How many go wrong from there; 1 unless given. */
  readonly times?: number;
  /** Waited for before the request is handled: a barrier, or something that gets in between. */
  readonly before?: (request: FaultyRequest) => unknown;
  /** Waited for after the request took effect and before it is answered. */
  readonly after?: (request: FaultyRequest) => unknown;
  /** Sent instead of handling the request. */
  readonly reply?: FaultReply;
  /** Sent instead of the true answer, after the request took effect. */
  readonly answer?: FaultReply;
  /** Cuts the connection: at the request nothing happened, at the answer everything did. */
  readonly drop?: 'request' | 'answer';
  readonly cutUploadAfterBytes?: number;
  /** A gateway gives up on the upload: 502, and what came so far stays as a `starter`. */
  readonly breakUploadAfterBytes?: number;
}

interface Rule {
  readonly fault: Fault;
  seen: number;
}

/** What shall go wrong, decided by tests; one fault at most for each request. */
export class Faults {
  readonly #rules: Rule[] = [];

  /** Gives a function that takes the fault back. */
  add(fault: Fault): () => void {
    const rule = { fault, seen: 0 };
    this.#rules.push(rule);
    return () => {
      this.#rules.splice(this.#rules.indexOf(rule), 1);
    };
  }

  clear(): void {
    this.#rules.length = 0;
  }

  /** Counts the request for every rule it matches, and gives the first fault that is due. */
  take(request: FaultyRequest): Fault | null {
    const due = this.#rules.filter((rule) => {
      if (!matches(rule.fault, request)) return false;
      rule.seen += 1;
      const first = rule.fault.from ?? 1;
      return rule.seen >= first && rule.seen < first + (rule.fault.times ?? 1);
    });
    return due[0]?.fault ?? null;
  }
}

function matches({ route, path, token }: Fault, request: FaultyRequest): boolean {
  if (route !== undefined && route !== request.route) return false;
  if (token !== undefined && !request.authorization?.endsWith(` ${token}`)) return false;
  return path === undefined || path.test(request.path);
}

/** What GitHub sends to those who ask too much at once, whatever is left of the primary limit. */
export function secondaryRateLimit(retryAfterSeconds: number): FaultReply {
  return {
    status: 403,
    headers: { 'retry-after': String(retryAfterSeconds) },
    body: {
      message:
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url:
        'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
    },
  };
}
