import type { Tags } from '../../core/generated/schema-types.ts';
import type { Pairs } from './run.ts';

const COMMIT = 'mlflow.source.git.commit';

/** What people tagged, and the commit; the rest of MLflow's own is kept elsewhere, or by nobody. */
export function toTags(pairs: Pairs): Tags {
  const kept = [...pairs].filter(([key]) => key === COMMIT || !key.startsWith('mlflow.'));
  return Object.fromEntries(kept);
}
