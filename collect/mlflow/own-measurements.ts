import type { LoggedModel, Measurement, MlflowRun } from './run.ts';

/** The model's figures; MLflow's database keeps its NaN as 0, so there the run has the last word. */
export function ownMeasurements(model: LoggedModel, run: MlflowRun | null): readonly Measurement[] {
  const lost = new Set(
    (run?.metrics ?? []).filter(({ value }) => value === null).map((one) => placeInTime(one)),
  );
  return model.metrics.map((one) =>
    one.value === 0 && lost.has(placeInTime(one)) ? { ...one, value: null } : one,
  );
}

/** The run's figures that the model does not have itself; none where they may be another model's. */
export function remainingMeasurements(
  run: MlflowRun,
  model: LoggedModel | null,
): readonly Measurement[] {
  const own = new Set(model?.metrics.map(({ key }) => key));
  return isShared(run, model) ? [] : run.metrics.filter(({ key }) => !own.has(key));
}

export function isShared(run: MlflowRun, model: LoggedModel | null): boolean {
  return model !== null && run.models.some((id) => id !== model.id);
}

function placeInTime({ key, step, timestamp }: Measurement): string {
  return JSON.stringify([key, step, timestamp]);
}
