import { toNodeId } from '../../world/ids.ts';
import type { Comment, Issue, IssueEvent } from '../../world/issue.ts';
import type { Label } from '../../world/label.ts';
import { type Asked, toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { QueryError } from '../query-error.ts';
import { toActor } from './actor.ts';
import { toAuthorship } from './authorship.ts';
import type { Scope } from './scope.ts';

export function listLabels(scope: Scope, issue: Issue, { args, info }: Asked<Window>): Node {
  const toNode = (label: Label) => toLabelNode(scope, label);
  return toConnection({ items: issue.labels, toNode, keyOf: ({ id }) => id }, args, info);
}

function toLabelNode({ repository }: Scope, { nodeId, name, color, description }: Label): Node {
  const url = `${repository.htmlUrl}/labels/${encodeURIComponent(name)}`;
  return { id: nodeId, name, color, description, isDefault: false, url };
}

export function listComments(scope: Scope, issue: Issue, { args, info }: Asked<Window>): Node {
  const toNode = (comment: Comment) => toCommentNode(scope, comment);
  return toConnection({ items: issue.comments, toNode, keyOf: ({ id }) => id }, args, info);
}

function toCommentNode(scope: Scope, comment: Comment): Node {
  const { id, issue } = comment;
  return {
    id: comment.nodeId,
    databaseId: id,
    fullDatabaseId: String(id),
    body: comment.body,
    ...toAuthorship(scope, comment.author),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    url: `${scope.repository.htmlUrl}/pull/${issue.number}#issuecomment-${id}`,
  };
}

type TimelineArguments = Window & { readonly itemTypes?: readonly string[] | null };

const ITEM_TYPES: Readonly<Record<string, IssueEvent['kind']>> = {
  LABELED_EVENT: 'labeled',
  UNLABELED_EVENT: 'unlabeled',
  CLOSED_EVENT: 'closed',
  REOPENED_EVENT: 'reopened',
  MERGED_EVENT: 'merged',
  RENAMED_TITLE_EVENT: 'renamed',
};

export function listTimelineItems(
  scope: Scope,
  issue: Issue,
  { args, info }: Asked<TimelineArguments>,
): Node {
  const kinds = (args.itemTypes ?? ['*']).map(toKind);
  const items = issue.events.filter(({ kind }) => kinds.includes(kind));
  const toNode = (event: IssueEvent) => toEventNode(scope, event);
  return toConnection({ items, toNode, keyOf: ({ id }) => id }, args, info);
}

function toKind(itemType: string): IssueEvent['kind'] {
  const kind = ITEM_TYPES[itemType];
  if (kind !== undefined) return kind;
  throw new QueryError(
    'NOT_MODELLED',
    `emulator does not model timeline items of type ${itemType}`,
  );
}

const TYPENAMES: Readonly<Record<IssueEvent['kind'], string>> = {
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  merged: 'MergedEvent',
  renamed: 'RenamedTitleEvent',
};

function toEventNode({ repository }: Scope, event: IssueEvent): Node {
  const { label, rename } = event;
  const known = label && repository.labels.find(({ name }) => name === label.name);
  return {
    __typename: TYPENAMES[event.kind],
    id: toNodeId('TE', event.id),
    actor: toActor(event.actor),
    createdAt: event.createdAt,
    ...(label && { label: { ...label, id: known?.nodeId ?? toNodeId('LA', label.name) } }),
    ...(rename && { previousTitle: rename.from, currentTitle: rename.to }),
  };
}
