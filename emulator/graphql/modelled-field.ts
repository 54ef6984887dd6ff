import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { QueryError } from './query-error.ts';

/** A node as resolvers make it: values, or functions of the field's arguments. */
export type Node = Readonly<Record<string, unknown>>;

/** Reads a field off a node; what the node does not have, the emulator does not model. */
export const resolveModelledField: GraphQLFieldResolver<unknown, unknown> = async (...call) => {
  const [source, args, , info] = call;
  const field = isNode(source) ? source[info.fieldName] : undefined;
  if (field === undefined) throw notModelled(`${info.parentType.name}.${info.fieldName}`);
  if (typeof field !== 'function') return field;
  const read = new Set<PropertyKey>();
  const value: unknown = await field(recordReads(args, read), info);
  refuseUnread(info, read);
  return value;
};

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function recordReads(args: Record<string, unknown>, read: Set<PropertyKey>): typeof args {
  return new Proxy(args, {
    get(target, name) {
      read.add(name);
      return Reflect.get(target, name);
    },
  });
}

/** An argument that is silently ignored would make the emulator answer another question. */
function refuseUnread(info: GraphQLResolveInfo, read: ReadonlySet<PropertyKey>): void {
  for (const { name } of info.fieldNodes[0]?.arguments ?? []) {
    if (read.has(name.value)) continue;
    throw notModelled(`${info.parentType.name}.${info.fieldName}(${name.value}:)`);
  }
}

function notModelled(what: string): QueryError {
  return new QueryError('NOT_MODELLED', `emulator does not model ${what}`);
}
