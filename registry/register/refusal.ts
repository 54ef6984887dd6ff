import { RegistryError } from '../../core/errors.ts';
import type { DecidedPlan } from '../../core/ledger/plan-registration.ts';
import { describeWithdrawal, type Withdrawal } from '../../core/ledger/withdrawal-record.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';

/** Why nothing is registered, and what to ask for instead. */
export function toRefusal({
  because,
  version,
}: Extract<DecidedPlan, { kind: 'refuse' }>): RegistryError {
  const { tag, withdrawn } = version;
  if (because === 'taken' || withdrawn === null) return taken(tag, withdrawn);
  return new RegistryError('VERSION_WITHDRAWN', {
    problem: `The same was registered before, and withdrawn: ${describeWithdrawal(withdrawn)}.`,
    remedy:
      'Register what is different: other code, data, hyperparameters or files make another version. To register the same content again all the same, name the version it should be.',
  });
}

function taken(tag: VersionTag, withdrawn: Withdrawal | null): RegistryError {
  const fate = withdrawn === null ? '' : ', and was withdrawn, which frees no number';
  return new RegistryError('VERSION_EXISTS', {
    problem: `${tag.name} is registered already, with other content${fate}.`,
    remedy: 'A version never changes: ask for the next one ("patch", "minor" or "major").',
  });
}
