import type { Journal } from '../../emulator/journal.ts';
import type { Answer } from './description.ts';

interface Recorded {
  readonly id: string | null;
  readonly status: number;
  readonly body: unknown;
}

/** Keeps what the emulator answers to a client that uses its `fetch`. */
export class Recorder {
  readonly #recorded: Recorded[] = [];

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await globalThis.fetch(input, init);
    this.#recorded.push({
      id: response.headers.get('x-github-request-id'),
      status: response.status,
      body: await readJson(response.clone()),
    });
    return response;
  };

  /** Each with the route that gave it, which the journal knows. */
  answers({ entries }: Journal): readonly Answer[] {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return this.#recorded.flatMap(({ id, status, body }) => {
      const entry = byId.get(id ?? '');
      if (entry === undefined || entry.route === null) return [];
      const [method = '', route = ''] = entry.route.split(' ', 2);
      return [{ method, route: toDescribedRoute(route), status, body }];
    });
  }
}

async function readJson(response: Response): Promise<unknown> {
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return isJson === true ? response.json() : undefined;
}

/** The emulator marks parameters that take several segments. */
export function toDescribedRoute(route: string): string {
  return route.replace(/[+*]\}/g, '}');
}
