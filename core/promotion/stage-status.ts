import { findHold, type HoldRecord } from '../ledger/hold-record.ts';
import { currentAssignment } from '../ledger/ledger.ts';
import type { StagePolicy } from '../policy/stage-policy.ts';
import type {
  DeploymentState,
  RecordedAssignment,
  RegistrySnapshot,
} from '../ports/deployments.ts';
import type { OpenRequest } from '../ports/open-requests.ts';
import { assignedDeployments } from '../reconcile/assigned-deployments.ts';
import { deploymentOf, latestState } from '../reconcile/deployment-history.ts';
import type { PointerPlace } from './pointer.ts';
import { requestsFor } from './supersession.ts';

/** How a stage of a model stands. */
export interface StageStatus {
  readonly place: PointerPlace;
  /** What the ledger says that it holds; null: no version. */
  readonly assignment: RecordedAssignment | null;
  /** Of that entry; null: nothing is deployed to the stage, or not yet. */
  readonly deployment: DeploymentState | null;
  readonly hold: HoldRecord | null;
  readonly requests: readonly OpenRequest[];
}

export interface StatusFacts {
  readonly snapshot: RegistrySnapshot;
  readonly policy: {
    readonly stages: readonly string[];
    of(model: string, stage: string): StagePolicy | null;
  };
  readonly requests: readonly OpenRequest[];
  /** Null: all. */
  readonly model: string | null;
}

/** One for each stage of each model that has a pointer or a ledger entry, by name. */
export function statusOf(facts: StatusFacts): readonly StageStatus[] {
  const { snapshot, policy, requests } = facts;
  return modelsOf(facts).flatMap((model) =>
    policy.stages.map((stage) => {
      const place = { model, stage };
      const assignment = currentAssignment(snapshot.assignments, place);
      return {
        place,
        assignment,
        deployment: stateOf(assignment, snapshot),
        hold: findHold(snapshot.holds, place),
        requests: requestsFor(place, requests),
      };
    }),
  );
}

function modelsOf({ snapshot, model }: StatusFacts): readonly string[] {
  const pointed = snapshot.pointers.map((pointer) => pointer.model);
  const recorded = snapshot.assignments.map(({ tag }) => tag.model);
  const known = [...new Set([...pointed, ...recorded])].toSorted();
  return model === null ? known : known.filter((name) => name === model);
}

function stateOf(
  assignment: RecordedAssignment | null,
  snapshot: RegistrySnapshot,
): DeploymentState | null {
  if (assignment === null) return null;
  const { tag } = assignment;
  const made = deploymentOf(assignedDeployments(snapshot, tag), tag.name);
  return made === null ? null : latestState(made);
}
