import type { Notes } from './notes.ts';
import { explain } from './notes.ts';
import type { LoggedModel, MlflowRun, TrackingStore } from './run.ts';

/** All the places where MLflow may have kept a run, asked in turn; each thing is looked up once. */
export class Tracking {
  readonly #stores: readonly TrackingStore[];
  readonly #notes: Notes;
  readonly #runs = new Map<string, Promise<MlflowRun | null>>();

  constructor(stores: readonly TrackingStore[], notes: Notes) {
    this.#stores = stores;
    this.#notes = notes;
  }

  async findRun(id: string): Promise<MlflowRun | null> {
    const run = this.#runs.get(id) ?? this.#ask(`run ${id}`, (store) => store.findRun(id));
    this.#runs.set(id, run);
    return run;
  }

  async findModel(id: string): Promise<LoggedModel | null> {
    return this.#ask(`model ${id}`, (store) => store.findModel(id));
  }

  async #ask<T>(
    what: string,
    question: (store: TrackingStore) => Promise<T | null>,
  ): Promise<T | null> {
    let failed = false;
    for (const store of this.#stores) {
      try {
        const found = await question(store);
        if (found !== null) return found;
      } catch (error) {
        failed = true;
        this.#notes.add(
          'training',
          `the MLflow ${what} is not read: ${store.name} ${explain(error)}`,
        );
      }
    }
    if (!failed && this.#stores.length > 0) this.#notes.add('training', this.#explainMissing(what));
    return null;
  }

  #explainMissing(what: string): string {
    const places = this.#stores.map(({ name }) => name).join(' and ');
    return `the MLflow ${what} is not in ${places}; set MLFLOW_TRACKING_URI to the server or folder that keeps it`;
  }
}
