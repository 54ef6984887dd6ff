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

/** Sees all requests, and knows which work they were sent for. */
export class ApiCalls {
  readonly #tell: (call: ApiCall) => void;
  readonly #work = new AsyncLocalStorage<Work>();
  readonly #counts = new WeakMap<Work, number>();

  constructor(tell: (call: ApiCall) => void) {
    this.#tell = tell;
  }

  /** For Octokit. Tokens are asked for past it, and do not count against an installation. */
  readonly watch: Watch = (octokit, { auth }: ClientOptions) => {
    const installation = auth?.installationId ?? null;
    octokit.hook.after('request', ({ status, headers }, { method, url }) => {
      this.#record({ route: toRoute(method, url), status, headers, installation });
    });
    octokit.hook.error('request', (error, { method, url }) => {
      const status = 'status' in error ? Number(error.status) : 500;
      const headers = 'response' in error ? (error.response?.headers ?? {}) : {};
      this.#record({ route: toRoute(method, url), status, headers, installation });
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
