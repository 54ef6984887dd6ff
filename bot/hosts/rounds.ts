import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import type { RepositoryName } from '../../github/client.ts';
import { connectRepository } from '../../github/connect.ts';
import { DAILY_CHORES } from '../check-records.ts';
import { STAGES } from '../places.ts';
import type { BotPorts } from '../ports.ts';
import type { Chore } from '../tick.ts';
import type { Deeds, Work } from '../work.ts';
import type { InstalledRepository } from './installed-repositories.ts';

export interface RoundOptions {
  repositories(): AsyncIterable<InstalledRepository>;
  /** With what is done seldom, where it is time for it. */
  reconcile(ports: BotPorts, chores: readonly Chore[]): Promise<Deeds>;
  add(work: Work): void;
  now?(): number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Looks after every repository, whether or not an event came. */
export class Rounds {
  readonly #options: RoundOptions;
  /** Whether it has the registry's configuration, as far as is known. */
  readonly #isUsed = new Map<string, boolean>();
  /** When the daily chores of a repository were last begun, and done; nobody else remembers it. */
  readonly #choresAt = new Map<string, number>();

  constructor(options: RoundOptions) {
    this.#options = options;
  }

  /** An event came: the repository may use the registry from now on. */
  heardOf(repository: string): void {
    if (this.#isUsed.get(repository) === false) this.#isUsed.delete(repository);
  }

  /** One repository after the other, so that events never wait behind all of them. */
  async once(): Promise<void> {
    for await (const repository of this.#options.repositories()) {
      const full = fullName(repository.name);
      if (this.#isUsed.get(full) !== false) await this.#visit(full, repository);
    }
  }

  /** Resolves at the end of the work, whatever became of it: the queue tells of that. */
  #visit(full: string, { name, client }: InstalledRepository): Promise<void> {
    return new Promise((resolve) => {
      const perform = async (): Promise<Deeds> => {
        try {
          return await this.#lookAfter(full, connectRepository(client, name));
        } finally {
          resolve();
        }
      };
      // Never merged into other work, since then it would not be performed.
      const about = { ...STAGES, kind: 'round', repository: full, delivery: null };
      this.#options.add({ ...about, perform });
    });
  }

  async #lookAfter(full: string, ports: BotPorts): Promise<Deeds> {
    if (this.#isUsed.get(full) !== true) {
      const [config] = await ports.files.read([{ revision: 'HEAD', path: CONFIG_PATH }]);
      this.#isUsed.set(full, config !== null);
      if (config === null) return [];
    }
    const { reconcile, now = Date.now } = this.#options;
    const start = now();
    const isDue = start - (this.#choresAt.get(full) ?? -Infinity) >= DAY_MS;
    const deeds = await reconcile(ports, isDue ? DAILY_CHORES : []);
    if (isDue) this.#choresAt.set(full, start);
    return deeds;
  }
}

function fullName({ owner, repo }: RepositoryName): string {
  return `${owner}/${repo}`;
}
