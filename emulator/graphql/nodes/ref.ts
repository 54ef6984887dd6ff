import type { GraphQLResolveInfo } from 'graphql';
import { parseCommit } from '../../git/commits.ts';
import { findRef, listRefs, type Ref } from '../../git/refs.ts';
import { toNodeId } from '../../world/ids.ts';
import { toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { compareRef } from './comparison.ts';
import { requirePermission } from './permission.ts';
import { toRepositoryFields } from './repository-fields.ts';
import type { Scope } from './scope.ts';

export interface RefsArguments extends Window {
  readonly refPrefix: string;
  readonly query?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
  /** The older way to say the order. */
  readonly direction?: 'ASC' | 'DESC' | null;
}

/** Takes a full name, or a short one: a branch then comes before a tag. */
export async function findRefNode(scope: Scope, name: string): Promise<Node | null> {
  requirePermission(scope, 'contents:read');
  for (const candidate of toCandidates(name)) {
    const ref = await findRef(scope.repository.git, candidate);
    if (ref !== null) return toRefNode(scope, ref, toPrefix(ref));
  }
  return null;
}

function toCandidates(name: string): readonly string[] {
  if (name.startsWith('refs/')) return [name];
  if (/^(heads|tags|pull)\//.test(name)) return [`refs/${name}`, `refs/heads/${name}`];
  return [`refs/heads/${name}`, `refs/tags/${name}`];
}

/** What comes after the kind is the name, whatever slashes it has. */
function toPrefix({ name }: Ref): string {
  return /^refs\/[^/]+\//.exec(name)?.[0] ?? 'refs/';
}

export async function listRefNodes(
  scope: Scope,
  args: RefsArguments,
  info: GraphQLResolveInfo,
): Promise<Node> {
  requirePermission(scope, 'contents:read');
  const { refPrefix, query, orderBy, direction } = args;
  const refs = await listRefs(scope.repository.git, refPrefix);
  const wanted = query == null ? refs : refs.filter(({ name }) => name.includes(query));
  const items = await sort(
    scope,
    wanted,
    orderBy ?? { field: 'ALPHABETICAL', direction: direction ?? 'ASC' },
  );
  const toNode = (ref: Ref) => toRefNode(scope, ref, refPrefix);
  return toConnection({ items, toNode, keyOf: ({ name }) => name }, args, info);
}

function toRefNode(scope: Scope, { name, sha }: Ref, prefix: string): Node {
  return {
    id: toNodeId('REF', `${scope.repository.id}:${name}`),
    name: name.slice(prefix.length),
    prefix,
    target: () => scope.loadObject(sha),
    repository: toRepositoryFields(scope.repository),
    compare: ({ headRef }: { headRef: string }) => compareRef(scope, sha, headRef),
  };
}

async function sort(
  scope: Scope,
  refs: readonly Ref[],
  { field, direction }: NonNullable<RefsArguments['orderBy']>,
): Promise<readonly Ref[]> {
  const keys = field === 'ALPHABETICAL' ? new Map() : await datesOf(scope, refs);
  const keyOf = (ref: Ref): string => keys.get(ref) ?? ref.name;
  const ascending = refs.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return direction === 'ASC' ? ascending : ascending.toReversed();
}

/** By the commit that is tagged, and by name where several are of one date. */
async function datesOf({ objects }: Scope, refs: readonly Ref[]): Promise<Map<Ref, string>> {
  const dates = refs.map(async (ref): Promise<[Ref, string]> => {
    const object = await objects.load(`${ref.sha}^{commit}`);
    const date = object && parseCommit(object.sha, object.content.toString()).committer.date;
    return [ref, `${date?.toISOString() ?? ''} ${ref.name}`];
  });
  return new Map(await Promise.all(dates));
}
