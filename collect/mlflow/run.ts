/** Names and texts, as MLflow keeps params and tags. */
export type Pairs = ReadonlyMap<string, string>;

/** A metric at one step. */
export interface Measurement {
  readonly key: string;
  /** null: NaN, or without end. */
  readonly value: number | null;
  readonly timestamp: number;
  readonly step: number;
  /** What it was measured on, by MLflow's name and digest; null: not said. */
  readonly dataset: { readonly name: string; readonly digest: string } | null;
}

/** A data set that a run read. */
export interface DatasetInput {
  readonly name: string;
  /** MLflow's own, of a sample of the data. */
  readonly digest: string;
  readonly sourceType: string;
  /** JSON. */
  readonly source: string;
  /** JSON. */
  readonly profile: string;
  /** What it was used for, in the user's word: `training`; empty: not said. */
  readonly context: string;
}

export interface MlflowRun {
  readonly id: string;
  readonly params: Pairs;
  readonly metrics: readonly Measurement[];
  readonly tags: Pairs;
  readonly inputs: readonly DatasetInput[];
  /** The ids of the models that it logged; MLflow 2 does not tell. */
  readonly models: readonly string[];
  /** In milliseconds; null: not known. */
  readonly duration: number | null;
}

/** What MLflow 3 keeps of one model beside its run. */
export interface LoggedModel {
  readonly id: string;
  readonly runId: string | null;
  readonly params: Pairs;
  readonly metrics: readonly Measurement[];
  readonly tags: Pairs;
}

/** Where MLflow keeps runs; an id must have passed `isRunId` or `isModelId`. */
export interface TrackingStore {
  /** As people recognise it. */
  readonly name: string;
  findRun(id: string): Promise<MlflowRun | null>;
  findModel(id: string): Promise<LoggedModel | null>;
}

/** Ids become parts of paths, so nothing else is let through. */
export function isRunId(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text);
}

export function isModelId(text: string): boolean {
  return /^m-[0-9a-f]{32}$/.test(text);
}
