import { toNodeId } from '../../world/ids.ts';
import type { IssueEvent } from '../../world/issue.ts';
import type { Node } from '../modelled-field.ts';
import { toActor } from './actor.ts';
import type { Scope } from './scope.ts';

const TYPENAMES: Readonly<Record<IssueEvent['kind'], string>> = {
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  merged: 'MergedEvent',
  renamed: 'RenamedTitleEvent',
  head_ref_force_pushed: 'HeadRefForcePushedEvent',
};

/** The part of a timeline that says who did what, and when. */
export function toEventNode(scope: Scope, event: IssueEvent): Node {
  return {
    __typename: TYPENAMES[event.kind],
    id: toNodeId('TE', event.id),
    actor: toActor(event.actor),
    createdAt: event.createdAt,
    ...toLabel(scope, event),
    ...toRename(event),
    ...toCommits(scope, event),
  };
}

/** As the label was called then, with the id of the one that is called so now. */
function toLabel({ repository }: Scope, { label }: IssueEvent): Node {
  if (label === null) return {};
  const known = repository.labels.find(({ name }) => name === label.name);
  return { label: { ...label, id: known?.nodeId ?? toNodeId('LA', label.name) } };
}

function toRename({ rename }: IssueEvent): Node {
  return rename === null ? {} : { previousTitle: rename.from, currentTitle: rename.to };
}

function toCommits(scope: Scope, { kind, commitSha, replacedSha }: IssueEvent): Node {
  const load = (sha: string | null) => () => sha && scope.loadObject(sha);
  if (kind === 'merged') return { commit: load(commitSha) };
  if (kind !== 'head_ref_force_pushed') return {};
  return { beforeCommit: load(replacedSha), afterCommit: load(commitSha) };
}
