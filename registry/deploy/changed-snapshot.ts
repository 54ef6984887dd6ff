import type { AssignmentRecord } from '../../core/ledger/assignment-record.ts';
import type { AssignmentTag } from '../../core/model/assignment-tag.ts';
import type {
  Deployment,
  NewDeploymentStatus,
  RegistrySnapshot,
} from '../../core/ports/deployments.ts';

/** The snapshot as it is after an entry was written, without reading all anew. */
export function withAssignment(
  snapshot: RegistrySnapshot,
  entry: { readonly tag: AssignmentTag; readonly record: AssignmentRecord; readonly at: Date },
): RegistrySnapshot {
  const { tag, record, at } = entry;
  const written = { tag, record, assignedAt: at.toISOString() };
  return { ...snapshot, assignments: [...snapshot.assignments, written] };
}

/** The snapshot as it is after a status was added; by whom does not matter to the plan. */
export function withStatus(
  snapshot: RegistrySnapshot,
  { id }: Deployment,
  added: { readonly status: NewDeploymentStatus; readonly at: Date },
): RegistrySnapshot {
  const { state, description, logUrl = null } = added.status;
  const createdAt = added.at.toISOString();
  const status = { state, createdAt, creator: null, description, logUrl };
  const deployments = snapshot.deployments.map((deployment) =>
    deployment.id === id
      ? { ...deployment, statuses: [...deployment.statuses, status] }
      : deployment,
  );
  return { ...snapshot, deployments };
}
