import type { ReconcilePorts } from '../../registry/deploy/reconcile-ports.ts';
import type { ProposalPorts } from '../../registry/promote/propose-change.ts';
import type { Around } from './faults.ts';
import type { InMemoryRepository } from './in-memory-repository.ts';
import { throughEachReconcilePort } from './reconcile-ports.ts';

/** What proposals need of the repository, each call passing through `around`. */
export function throughEachProposalPort(
  { repositoryLabels, conversations }: InMemoryRepository,
  ports: ReconcilePorts,
  around: Around = (_, call) => call(),
): ProposalPorts {
  return {
    ...throughEachReconcilePort(ports, around),
    repositoryLabels: {
      ensure: (labels) => around('repositoryLabels.ensure', () => repositoryLabels.ensure(labels)),
    },
    conversations: {
      tell: (number, marker, body) =>
        around('conversations.tell', () => conversations.tell(number, marker, body)),
    },
  };
}
