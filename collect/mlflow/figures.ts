import { listOf } from '../../core/document/wording.ts';
import type { MeasuredEvaluation } from '../../core/generated/schema-types.ts';
import { isOfTraining, type Places, toEvaluation } from './evaluation.ts';
import type { Notes } from './notes.ts';
import type { Measurement } from './run.ts';

export interface FigureContext {
  readonly from: string;
  readonly places: Places;
  readonly notes: Notes;
}

/** The figures that have a place, and notes on those left out. */
export function readFigures(
  measurements: readonly Measurement[],
  { from, places, notes }: FigureContext,
): { evaluation?: MeasuredEvaluation[] } {
  const { evaluation, unmeasured, unplaced } = toEvaluation(measurements, places);
  const note = (metrics: readonly string[], message: string): void => {
    if (metrics.length > 0)
      notes.add('evaluation', `${from}: left out ${listOf(metrics, 'and')}, ${message}`);
  };
  note(
    unmeasured,
    'since no metric is NaN or infinite; look into the training, or log it only where it is a number',
  );
  note(
    unplaced.filter((metric) => !isOfTraining(metric)),
    'since nothing says which data that was measured on; give the input "dataset", or log the data with mlflow.log_input(data, context="test")',
  );
  note(
    unplaced.filter(isOfTraining),
    'since the run names no training data, or several; log the one with mlflow.log_input(data, context="training")',
  );
  return evaluation.length === 0 ? {} : { evaluation };
}
