import { posix } from 'node:path';
import { toDatasetInput } from './answers.ts';
import { durationOf, textAt, wholeAt } from './fields.ts';
import { parseMetricLine } from './metric-line.ts';
import { NewestMeasurements } from './newest.ts';
import { explain, type Notes, Unreadable } from './notes.ts';
import { readYaml } from './read-yaml.ts';
import type {
  DatasetInput,
  LoggedModel,
  Measurement,
  MlflowRun,
  Pairs,
  TrackingStore,
} from './run.ts';
import type { StoreFolder } from './store-folder.ts';

const LARGEST_TEXT = 256 * 1024;
const LARGEST_META = 4 * 1024 * 1024;
const { join } = posix;

/** The folder `mlruns`, as MLflow writes it where it has no server. */
export class FileTrackingStore implements TrackingStore {
  readonly name: string;
  readonly #folder: StoreFolder;
  readonly #notes: Notes;

  constructor(name: string, folder: StoreFolder, notes: Notes) {
    this.name = name;
    this.#folder = folder;
    this.#notes = notes;
  }

  async findRun(id: string): Promise<MlflowRun | null> {
    for (const experiment of await this.#folder.listFolders('')) {
      const run = join(experiment, id);
      const meta = await this.#readMeta(run);
      if (meta !== null) return this.#toRun(id, run, meta);
    }
    return null;
  }

  async findModel(id: string): Promise<LoggedModel | null> {
    for (const experiment of await this.#folder.listFolders('')) {
      const model = join(experiment, 'models', id);
      const meta = await this.#readMeta(model);
      if (meta === null) continue;
      const params = await this.#readPairs(join(model, 'params'));
      const metrics = await this.#readMetrics(join(model, 'metrics'), 'model');
      const tags = await this.#readPairs(join(model, 'tags'));
      return { id, runId: textAt(meta, 'source_run_id'), params, metrics, tags };
    }
    return null;
  }

  async #toRun(id: string, run: string, meta: unknown): Promise<MlflowRun> {
    return {
      id,
      params: await this.#readPairs(join(run, 'params')),
      metrics: await this.#readMetrics(join(run, 'metrics'), 'run'),
      tags: await this.#readPairs(join(run, 'tags')),
      inputs: await this.#readInputs(run),
      models: await this.#list('listFolders', join(run, 'outputs')),
      duration: durationOf(wholeAt(meta, 'start_time'), wholeAt(meta, 'end_time')),
    };
  }

  async #readMeta(folder: string): Promise<unknown> {
    const path = join(folder, 'meta.yaml');
    try {
      const text = await this.#folder.readText(path, LARGEST_META);
      return text === null ? null : readYaml({ file: path, text });
    } catch (error) {
      throw new Unreadable(`holds ${path}, which ${explain(error)}`);
    }
  }

  /** One file each, named by its key; a key may hold slashes. */
  async #readPairs(folder: string): Promise<Pairs> {
    const pairs = new Map<string, string>();
    for (const key of await this.#list('listFiles', folder)) {
      const text = await this.#attempt(join(folder, key), (path) =>
        this.#folder.readText(path, LARGEST_TEXT),
      );
      if (text !== null) pairs.set(key, text);
    }
    return pairs;
  }

  async #readMetrics(folder: string, keeper: 'run' | 'model'): Promise<readonly Measurement[]> {
    const newest = new NewestMeasurements();
    for (const key of await this.#list('listFiles', folder)) {
      await this.#attempt(join(folder, key), async (path) => {
        let known = false;
        for await (const line of this.#folder.readLines(path)) {
          const measurement = parseMetricLine(key, line, keeper);
          if (measurement !== null) newest.add(measurement);
          known ||= measurement !== null;
        }
        if (!known)
          throw new Unreadable('holds no figure as MLflow writes it; log the metric again');
      });
    }
    return newest.all;
  }

  async #readInputs(run: string): Promise<readonly DatasetInput[]> {
    const inputs: DatasetInput[] = [];
    const folder = join(run, 'inputs');
    for (const name of await this.#list('listFolders', folder)) {
      const found = await this.#attempt(join(folder, name), (path) => this.#readInput(run, path));
      inputs.push(...(found ?? []));
    }
    return inputs;
  }

  async #readInput(run: string, path: string): Promise<readonly DatasetInput[]> {
    const input = await this.#readMeta(path);
    const source = textAt(input, 'source_id') ?? '';
    if (!/^[0-9a-f]{32}$/.test(source)) return [];
    const dataset = await this.#readMeta(join(run, '..', 'datasets', source));
    if (dataset === null) throw new Unreadable('names a data set that is not there; log it again');
    return toDatasetInput(dataset, textAt(input, 'tags', 'mlflow.data.context') ?? '');
  }

  async #list(what: 'listFiles' | 'listFolders', folder: string): Promise<readonly string[]> {
    return (await this.#attempt(folder, (path) => this.#folder[what](path))) ?? [];
  }

  /** One file that cannot be read does not take the others with it. */
  async #attempt<T>(path: string, read: (path: string) => Promise<T>): Promise<T | null> {
    try {
      return await read(path);
    } catch (error) {
      this.#notes.add('training', `${join(this.name, path)} ${explain(error)}`);
      return null;
    }
  }
}
