import { parseReason } from '../../core/ledger/withdrawal-record.ts';
import { parseModelName } from '../../core/model/model-name.ts';
import { parseVersion } from '../../core/model/version.ts';
import { type InputTable, parseToken } from '../input-table.ts';

/** The inputs of the Action that withdraws a version; its action.yml describes them. */
export const WITHDRAW_INPUTS = {
  model: { required: true, fallback: '', parse: parseModelName },
  version: { required: true, fallback: '', parse: parseVersion },
  reason: { required: true, fallback: '', parse: parseReason },
  token: { required: false, fallback: '', parse: parseToken },
} as const satisfies InputTable;
