import { parseAssignmentMessage } from '../core/ledger/assignment-record.ts';
import { findDeploymentPayload } from '../core/ledger/deployment-payload.ts';
import { type HoldRecord, parseHoldMessage } from '../core/ledger/hold-record.ts';
import { toWithdrawal } from '../core/ledger/recorded-versions.ts';
import { parseRefusalMessage, type RefusalRecord } from '../core/ledger/refusal-record.ts';
import type { Withdrawal } from '../core/ledger/withdrawal-record.ts';
import { AssignmentTag } from '../core/model/assignment-tag.ts';
import { StageNoteTag } from '../core/model/stage-note-tag.ts';
import type {
  Deployment,
  DeploymentState,
  DeploymentStatus,
  PointerText,
  RecordedAssignment,
} from '../core/ports/deployments.ts';
import { findPointerPlace } from '../core/promotion/pointer.ts';
import { toLogin } from './actor.ts';
import { SYMBOLIC_LINK } from './file-modes.ts';
import type {
  DeploymentNode,
  FileNode,
  FolderNode,
  StatusNode,
  TagNode,
} from './snapshot-query.ts';

/** What is no whole text reads as empty, which the check of the document then reports. */
export function toText({ text, isTruncated }: FileNode): string {
  return isTruncated === true ? '' : (text ?? '');
}

export function toPointers(models: FolderNode<FolderNode<FileNode>>): readonly PointerText[] {
  return (models.entries ?? []).flatMap(({ name: folder, object: model }) =>
    (model?.entries ?? []).flatMap(({ name, mode, object }) => {
      const path = `models/${folder}/${name}`;
      const place = findPointerPlace(path);
      if (place === null || object === null) return [];
      // Its text is where a symbolic link leads, which can read as a pointer.
      return [{ ...place, path, text: mode === SYMBOLIC_LINK ? '' : toText(object) }];
    }),
  );
}

/** None where the tag is not the registry's: the filter of the query matches anywhere in a name. */
export function toAssignments({ name, target }: TagNode): readonly RecordedAssignment[] {
  const tag = AssignmentTag.find(name);
  const record = target.message === undefined ? null : parseAssignmentMessage(target.message);
  const assignedAt = target.tagger?.date ?? '';
  return tag === null || record === null ? [] : [{ tag, record, assignedAt }];
}

/** Tags of the same grammar that the registry did not write. */
export function toForeignTags(node: TagNode): readonly AssignmentTag[] {
  const tag = AssignmentTag.find(node.name);
  return tag === null || toAssignments(node).length > 0 ? [] : [tag];
}

/** None where the tag cancels something else, as GTO's `iris#production!` does. */
export function toWithdrawals({ name, target }: TagNode): readonly Withdrawal[] {
  return toWithdrawal({ name, message: target.message ?? '' });
}

export function toHolds({ name, target }: TagNode): readonly HoldRecord[] {
  const tag = StageNoteTag.find(name);
  const hold = tag === null ? null : parseHoldMessage(tag, target.message ?? '');
  return hold === null ? [] : [hold];
}

export function toRefusals({ name, target }: TagNode): readonly RefusalRecord[] {
  const tag = StageNoteTag.find(name);
  const refusal = tag === null ? null : parseRefusalMessage(tag, target.message ?? '');
  return refusal === null ? [] : [refusal];
}

/** Those that the registry made. Several can be of the same second, but their ids count up. */
export function toDeployments(nodes: readonly DeploymentNode[]): readonly Deployment[] {
  return nodes.flatMap(toOwnDeployment).toSorted((a, b) => b.id - a.id);
}

function toOwnDeployment(node: DeploymentNode): readonly Deployment[] {
  const { databaseId: id, createdAt, environment } = node;
  const payload = findDeploymentPayload(node.payload);
  if (payload === null || id === null) return [];
  const statuses = oldestFirst(node).map(toStatus);
  return [{ id, environment: environment ?? '', createdAt, payload, statuses }];
}

/** GitHub does not say in which order it lists them; the latest one shows at which end it begins. */
function oldestFirst({ latestStatus: latest, statuses }: DeploymentNode): readonly StatusNode[] {
  const { nodes } = statuses;
  if (latest === null) return nodes;
  if (nodes[0]?.id === latest.id) return nodes.toReversed();
  const earlier = nodes.filter(({ id }) => id !== latest.id);
  return [...earlier, latest];
}

const STATES: Readonly<Record<string, DeploymentState>> = {
  PENDING: 'pending',
  // For an approval that the environment asks for.
  WAITING: 'pending',
  QUEUED: 'queued',
  IN_PROGRESS: 'in_progress',
  SUCCESS: 'success',
  FAILURE: 'failure',
  ERROR: 'error',
  INACTIVE: 'inactive',
};

function toStatus({
  state,
  createdAt,
  creator,
  description,
  logUrl,
}: StatusNode): DeploymentStatus {
  return {
    // A state that GitHub adds one day has neither succeeded nor failed.
    state: STATES[state] ?? 'pending',
    createdAt,
    creator: toLogin(creator),
    description: description ?? '',
    logUrl,
  };
}
