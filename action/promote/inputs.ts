import { parseModelName, parseStageName } from '../../core/model/model-name.ts';
import { parseVersion } from '../../core/model/version.ts';
import { type InputTable, parseToken } from '../input-table.ts';

/** The inputs of the Action that asks for a promotion; its action.yml describes them. */
export const PROMOTE_INPUTS = {
  model: { required: true, fallback: '', parse: parseModelName },
  version: { required: true, fallback: '', parse: parseVersion },
  stage: { required: true, fallback: '', parse: parseStageName },
  token: { required: false, fallback: '', parse: parseToken },
} as const satisfies InputTable;
