import type { Deployment, RegistrySnapshot } from '../ports/deployments.ts';
import type { PointerPlace } from '../promotion/pointer.ts';
import { deploymentsOf } from './deployment-history.ts';

type Records = Pick<RegistrySnapshot, 'assignments' | 'deployments'>;

/** true: the ledger has the entry that it claims, with the same version and digest. */
export function isAssigned({ payload }: Deployment, { assignments }: Pick<Records, 'assignments'>) {
  const { assignment, version, digest } = payload;
  const entry = assignments.find(({ tag }) => tag.name === assignment);
  return entry?.record.version === version && entry.record.digest === digest;
}

/**
 * The deployments of a stage that the ledger knows, newest first. Whoever may write deployments can
 * forge one; it must not end what runs, nor keep anything from being deployed.
 */
export function assignedDeployments(records: Records, place: PointerPlace): readonly Deployment[] {
  return deploymentsOf(records.deployments, place).filter((one) => isAssigned(one, records));
}
