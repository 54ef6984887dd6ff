import type { Field, Interface } from '../../generated/schema-types.ts';
import { codeCell, textCell, versionText } from '../cell.ts';
import type { PageContent } from '../page-content.ts';
import { type Block, grid, listing, stack, whole } from '../room.ts';

const LONGEST = 150;

interface Port {
  readonly way: 'in' | 'out';
  readonly field: Field;
}

/** What goes in and what comes out, and what of it changed since the version before. */
export function interfaceSection({ metadata, previous }: PageContent): Block {
  const now = portsOf(metadata.interface);
  const before = portsOf(previous?.interface);
  const version = previous === null ? '' : versionText(previous.version);
  if (now.length === 0) {
    return whole(before.length === 0 ? '' : `Not recorded; ${version} had one.`);
  }
  return stack([
    before.length === 0 ? whole('') : renderChanges(findChanges(now, before), version),
    grid({
      header: ['', 'Name', 'Type', 'Needed', 'Meaning'],
      entries: now,
      things: 'fields',
      toRow: ({ way, field }) => [
        way,
        codeCell(field.name, LONGEST),
        codeCell(typeOf(field), LONGEST),
        way === 'out' ? '' : isNeeded(field),
        textCell(field.description),
      ],
    }),
  ]);
}

function portsOf(signature: Interface | undefined): readonly Port[] {
  return [
    ...(signature?.inputs ?? []).map((field) => ({ way: 'in' as const, field })),
    ...(signature?.outputs ?? []).map((field) => ({ way: 'out' as const, field })),
  ];
}

function renderChanges(changes: readonly string[], version: string): Block {
  if (changes.length === 0) return whole(`The same as in ${version}.`);
  const head = `Changed since ${version}:\n\n`;
  return listing({ entries: changes, toLine: (line) => `- ${line}`, things: 'changes', head });
}

/** What callers must adapt to stands first. */
function findChanges(now: readonly Port[], before: readonly Port[]): readonly string[] {
  const [current, earlier] = [byName(now), byName(before)];
  const removed = before.filter((port) => !current.has(keyOf(port)));
  const changed = now.flatMap((port) => {
    const old = earlier.get(keyOf(port));
    const change = old === undefined ? '' : describeChange(old.field, port.field);
    return change === '' ? [] : [`changed ${nameOf(port)}: ${change}`];
  });
  const added = now.filter((port) => !earlier.has(keyOf(port)));
  return [
    ...removed.map((port) => `removed ${nameOf(port)}`),
    ...changed,
    ...added.map((port) => `added ${nameOf(port)}, ${codeCell(typeOf(port.field), LONGEST)}`),
  ];
}

function describeChange(before: Field, now: Field): string {
  const [old, current] = [typeOf(before), typeOf(now)];
  const [wasNeeded, needed] = [isNeeded(before), isNeeded(now)];
  return [
    ...(old === current ? [] : [`${codeCell(old, LONGEST)} → ${codeCell(current, LONGEST)}`]),
    ...(wasNeeded === needed ? [] : [needed === 'yes' ? 'needed now' : 'may be left out now']),
  ].join(', ');
}

function byName(ports: readonly Port[]): ReadonlyMap<string, Port> {
  return new Map(ports.map((port) => [keyOf(port), port]));
}

function keyOf({ way, field }: Port): string {
  return `${way} ${field.name}`;
}

function nameOf({ way, field }: Port): string {
  return `${way === 'in' ? 'input' : 'output'} ${codeCell(field.name, LONGEST)}`;
}

function typeOf({ type, shape }: Field): string {
  return shape === undefined ? type : `${type} [${shape.join(', ')}]`;
}

function isNeeded({ required = true }: Field): 'yes' | 'no' {
  return required ? 'yes' : 'no';
}
