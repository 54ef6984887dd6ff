import type { Label } from '../../world/label.ts';
import { type Asked, toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import type { Scope } from './scope.ts';

export type LabelsArguments = Window & {
  readonly orderBy: {
    readonly field: 'CREATED_AT' | 'NAME';
    readonly direction: 'ASC' | 'DESC';
  };
};

export type LabelSearchArguments = LabelsArguments & { readonly query?: string | null };

export function findLabelNode(scope: Scope, name: string): Node | null {
  const label = scope.repository.labels.find((each) => each.isNamed(name));
  return label === undefined ? null : toLabelNode(scope, label);
}

/** Finds labels of the repository by a part of their name or description. */
export function searchLabels(scope: Scope, { args, info }: Asked<LabelSearchArguments>): Node {
  const query = args.query?.toLowerCase() ?? '';
  const found = scope.repository.labels.filter(({ name, description }) =>
    `${name}\n${description ?? ''}`.toLowerCase().includes(query),
  );
  return listLabels(scope, found, { args, info });
}

export function listLabels(
  scope: Scope,
  labels: readonly Label[],
  { args, info }: Asked<LabelsArguments>,
): Node {
  const toNode = (label: Label) => toLabelNode(scope, label);
  return toConnection(
    { items: sort(labels, args.orderBy), toNode, keyOf: ({ id }) => id },
    args,
    info,
  );
}

function sort(
  labels: readonly Label[],
  { field, direction }: LabelsArguments['orderBy'],
): readonly Label[] {
  // Ids are given in the order in which labels are made.
  const ascending = labels.toSorted((one, other) =>
    field === 'NAME' ? one.name.localeCompare(other.name) : one.id - other.id,
  );
  return direction === 'ASC' ? ascending : ascending.toReversed();
}

export function toLabelNode(
  { repository }: Scope,
  { nodeId, name, color, description }: Label,
): Node {
  const url = `${repository.htmlUrl}/labels/${encodeURIComponent(name)}`;
  const resourcePath = new URL(url).pathname;
  const looks = { name, color, description, isDefault: false };
  return { __typename: 'Label', id: nodeId, ...looks, url, resourcePath };
}
