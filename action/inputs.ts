import { parseModelName } from '../core/model/model-name.ts';
import { parseVersionRequest } from '../core/model/version.ts';
import { parseOptionalRepository } from './connection.ts';
import { type InputTable, parseSwitch, parseText, parseToken } from './input-table.ts';
import { parsePartSize } from './part-size.ts';

/** The inputs of the Action that registers a version; action.yml describes them. */
export const INPUTS = {
  model: { required: true, fallback: '', parse: parseModelName },
  version: { required: false, fallback: 'patch', parse: parseVersionRequest },
  path: { required: true, fallback: '', parse: parseText },
  metadata: { required: false, fallback: '', parse: parseText },
  hyperparameters: { required: false, fallback: '', parse: parseText },
  metrics: { required: false, fallback: '', parse: parseText },
  dataset: { required: false, fallback: '', parse: parseText },
  'dry-run': { required: false, fallback: 'false', parse: parseSwitch },
  'working-directory': { required: false, fallback: '.', parse: parseText },
  repository: { required: false, fallback: '', parse: parseOptionalRepository },
  'part-size': { required: false, fallback: '', parse: parsePartSize },
  token: { required: false, fallback: '', parse: parseToken },
} as const satisfies InputTable;
