import type { AssignmentRecord } from '../../core/ledger/assignment-record.ts';
import { AssignmentTag } from '../../core/model/assignment-tag.ts';
import type { Digest } from '../../core/model/digest.ts';
import type {
  Deployment,
  DeploymentState,
  RecordedAssignment,
} from '../../core/ports/deployments.ts';

/** Of each version its own digest. */
export function digestOfVersion(version: string): Digest {
  return `sha256:${Buffer.from(version).toString('hex').padStart(64, '0')}`;
}

/** A ledger entry, `iris#production#7`. */
export function anAssignment(
  name: string,
  version: string,
  facts: Partial<AssignmentRecord> = {},
): RecordedAssignment {
  return {
    tag: AssignmentTag.parse(name),
    record: {
      version,
      digest: digestOfVersion(version),
      commit: 'c'.repeat(40),
      previousVersion: null,
      pullRequest: 5,
      mergedBy: 'maintainer',
      kind: 'promotion',
      overridden: [],
      ...facts,
    },
    assignedAt: '2026-03-01T12:00:00Z',
  };
}

/** What was made for a ledger entry, and what was said of it since. */
export function aDeployment(
  { tag, record }: RecordedAssignment,
  states: readonly DeploymentState[] = [],
  id: number = tag.counter,
): Deployment {
  const createdAt = '2026-03-01T12:00:00Z';
  return {
    id,
    environment: tag.stage,
    createdAt,
    payload: {
      model: tag.model,
      stage: tag.stage,
      version: record.version,
      digest: record.digest,
      assignment: tag.name,
      previousVersion: record.previousVersion,
      pullRequest: record.pullRequest,
    },
    statuses: states.map((state) => {
      return { state, createdAt, creator: null, description: '', logUrl: null };
    }),
  };
}
