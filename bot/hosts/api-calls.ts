import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientOptions, Watch } from '../octokit.ts';
import type { Deeds, Work } from '../work.ts';
import { toRoute } from './route.ts';

/** One request to GitHub's API, and how it was answered. */
export interface ApiCall {
  readonly route: string;
  /** 500 also where no answer came. */
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** null: as the App itself. */
  readonly installation: number | null;
}

type Sent = Readonly<Record<'method' | 'url', string>>;
type Answered = Pick<ApiCall, 'status' | 'headers'>;

/** Sees all requests, and knows which work they were sent for. */
export class ApiCalls {
  readonly #tell: (call: ApiCall) => void;
  readonly #work = new AsyncLocalStorage<Work>();
  readonly #counts = new WeakMap<Work, number>();

  constructor(tell: (call: ApiCall) => void) {
    this.#tell = tell;
  }

  /** For Octokit. */
  readonly watch: Watch = (octokit, { auth }: ClientOptions) => {
    const record = (request: Sent, { status, headers }: Answered): void => {
      const route = toRoute(request.method, request.url);
      // An installation's token is asked for as the App.
      const installation = route.endsWith('/access_tokens') ? null : (auth?.installationId ?? null);
      this.#record({ route, status, headers, installation });
    };
    octokit.hook.after('request', (response, request) => record(request, response));
    octokit.hook.error('request', (error, request) => {
      const status = 'status' in error ? Number(error.status) : 500;
      const headers = 'response' in error ? (error.response?.headers ?? {}) : {};
      record(request, { status, headers });
      throw error;
    });
  };

  perform(work: Work): Promise<Deeds> {
    return this.#work.run(work, () => work.perform());
  }

  countOf(work: Work): number {
    return this.#counts.get(work) ?? 0;
  }

  #record(call: ApiCall): void {
    const work = this.#work.getStore();
    if (work !== undefined) this.#counts.set(work, this.countOf(work) + 1);
    this.#tell(call);
  }
}
