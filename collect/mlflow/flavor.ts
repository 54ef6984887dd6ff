import { isMapping, valueAt } from '../../core/document/field-path.ts';
import type { Framework } from '../../core/generated/schema-types.ts';
import { textAt } from './fields.ts';

/** Where MLflow's word for a library, or for its version, is not the package's. */
const PACKAGES: ReadonlyMap<string, { readonly name: string; readonly version?: string }> = new Map(
  Object.entries({
    sklearn: { name: 'scikit-learn' },
    pytorch: { name: 'torch' },
    xgboost: { name: 'xgboost', version: 'xgb_version' },
    lightgbm: { name: 'lightgbm', version: 'lgb_version' },
    spark: { name: 'pyspark', version: 'pyspark_version' },
    sentence_transformers: { name: 'sentence-transformers' },
    paddle: { name: 'paddlepaddle' },
    llama_index: { name: 'llama-index' },
  }),
);

/** The library behind the model: the flavor that is not MLflow's own wrapper. */
export function toFramework(model: unknown): Framework | null {
  const flavors = valueAt(model, ['flavors']);
  const flavor = isMapping(flavors)
    ? Object.keys(flavors).find((name) => name !== 'python_function' && name !== '')
    : undefined;
  if (flavor === undefined) return null;
  const known = PACKAGES.get(flavor);
  const version = textAt(flavors, flavor, known?.version ?? `${flavor}_version`);
  return { name: known?.name ?? flavor, ...(version !== null && { version }) };
}

/** `python 3.11.7` */
export function toRuntime(model: unknown): string | null {
  const version = textAt(model, 'flavors', 'python_function', 'python_version');
  return version === null ? null : `python ${version}`;
}
