import { toLoggedModel, toRun } from './answers.ts';
import { textAt } from './fields.ts';
import { type Answer, getJson } from './get-json.ts';
import { Unreadable } from './notes.ts';
import type { LoggedModel, MlflowRun, TrackingStore } from './run.ts';
import type { ServerAddress } from './server-address.ts';

export interface RestLimits {
  /** For all questions together. */
  readonly milliseconds: number;
  /** For one answer. */
  readonly bytes: number;
}

export const REST_LIMITS: RestLimits = { milliseconds: 30_000, bytes: 16 * 1024 * 1024 };

/** The tracking server, asked over its REST API. */
export class RestTrackingStore implements TrackingStore {
  readonly name: string;
  readonly #address: ServerAddress;
  readonly #limits: RestLimits;
  #deadline: AbortSignal | null = null;

  constructor(address: ServerAddress, limits: RestLimits) {
    this.name = address.url;
    this.#address = address;
    this.#limits = limits;
  }

  async findRun(id: string): Promise<MlflowRun | null> {
    return this.#ask(`runs/get?run_id=${id}`, (body) => toRun(body, id));
  }

  async findModel(id: string): Promise<LoggedModel | null> {
    return this.#ask(`logged-models/${id}`, (body) => toLoggedModel(body, id));
  }

  async #ask<T>(path: string, convert: (body: unknown) => T | null): Promise<T | null> {
    this.#deadline ??= AbortSignal.timeout(this.#limits.milliseconds);
    const { url, authorization } = this.#address;
    const answer = await getJson(`${url}/api/2.0/mlflow/${path}`, {
      authorization,
      deadline: this.#deadline,
      bytes: this.#limits.bytes,
    });
    if (isMissing(answer)) return null;
    const found = answer.status === 200 ? convert(answer.body) : null;
    if (found === null) throw new Unreadable(explainAnswer(answer));
    return found;
  }
}

function isMissing({ status, body }: Answer): boolean {
  return status === 404 && textAt(body, 'error_code') === 'RESOURCE_DOES_NOT_EXIST';
}

function explainAnswer({ status }: Answer): string {
  if (status === 200)
    return 'answered something else; MLFLOW_TRACKING_URI must name an MLflow server';
  if (status === 401 || status === 403) {
    return `refused (${status}); set MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, to what may read the run`;
  }
  if (status >= 300 && status < 400) {
    return `answered ${status}, which leads elsewhere; name the final address in MLFLOW_TRACKING_URI`;
  }
  if (status === 404) return 'answered 404; MLFLOW_TRACKING_URI must name an MLflow server';
  return `answered ${status}; look at its log, and run the job again`;
}
