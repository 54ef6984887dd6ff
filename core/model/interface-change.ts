import type { Field, Interface } from '../generated/schema-types.ts';
import { isTypeWithin } from './data-type.ts';
import { type Bump, largestBump } from './version.ts';

/** What a new version means for who calls the model, in the terms of SemVer. */
export interface InterfaceChange {
  readonly bump: Bump;
  /** Plain text; what asks for the largest step first. */
  readonly reasons: readonly string[];
}

/**
 * Compares what two versions take and give. A caller of the older one must be able to go on: what
 * is taken may become more, what is given may become less, and neither the other way round.
 */
export function compareInterfaces(
  before: Interface | undefined,
  now: Interface | undefined,
): InterfaceChange {
  if (before === undefined) return retrained('The version before records no interface.');
  if (now === undefined) {
    return { bump: 'major', reasons: ['The version before records an interface, this one none.'] };
  }
  const findings = [
    ...compareFields('input', before.inputs, now.inputs),
    ...compareFields('output', before.outputs, now.outputs),
  ];
  const bump = largestBump(findings.map((finding) => finding.bump));
  if (bump === null) return retrained('The interface is the same.');
  const first = findings.filter((finding) => finding.bump === bump);
  const rest = findings.filter((finding) => finding.bump !== bump);
  return { bump, reasons: [...first, ...rest].map(({ reason }) => reason) };
}

type Side = 'input' | 'output';

interface Finding {
  readonly bump: 'major' | 'minor';
  readonly reason: string;
}

function retrained(reason: string): InterfaceChange {
  return { bump: 'patch', reasons: [reason] };
}

function compareFields(
  side: Side,
  before: readonly Field[],
  now: readonly Field[],
): readonly Finding[] {
  const earlier = new Map(before.map((field) => [field.name, field]));
  const later = new Map(now.map((field) => [field.name, field]));
  const lost = [...earlier.keys()].filter((name) => !later.has(name));
  return [
    ...lost.map((name): Finding => ({ bump: 'major', reason: `The ${side} "${name}" is gone.` })),
    ...[...later.values()].flatMap((field) => {
      const known = earlier.get(field.name);
      return known === undefined ? [judgeNew(side, field)] : compareField(side, known, field);
    }),
  ];
}

function judgeNew(side: Side, field: Field): Finding {
  const name = `The ${side} "${field.name}" is new`;
  if (side === 'output') return { bump: 'minor', reason: `${name}.` };
  return isRequired(field)
    ? { bump: 'major', reason: `${name}, and required.` }
    : { bump: 'minor', reason: `${name}, and may be left out.` };
}

function compareField(side: Side, before: Field, now: Field): readonly Finding[] {
  const name = `the ${side} "${now.name}"`;
  const changes: readonly (readonly [Relation, string])[] = [
    [
      relate(before, now, ({ type: one }, { type: other }) => isTypeWithin(one, other)),
      `The type of ${name} is ${now.type}, and was ${before.type}.`,
    ],
    [
      relate(before, now, isShapeWithin),
      `The shape of ${name} is ${shapeOf(now)}, and was ${shapeOf(before)}.`,
    ],
    [
      // What may be left out has one value more: none.
      relate(before, now, (one, other) => isRequired(one) || !isRequired(other)),
      `The ${side} "${now.name}" ${isRequired(now) ? NEEDED[side] : 'may be left out'} now.`,
    ],
  ];
  return changes.flatMap(([relation, reason]) => {
    if (relation === 'same') return [];
    return [{ bump: relation === HARMLESS[side] ? 'minor' : 'major', reason }];
  });
}

/** How the values that were possible compare with those that are possible now. */
type Relation = 'same' | 'wider' | 'narrower' | 'other';

const NEEDED = { input: 'is required', output: 'is always given' } as const;
const HARMLESS = { input: 'wider', output: 'narrower' } as const;

function relate(
  before: Field,
  now: Field,
  isWithin: (one: Field, other: Field) => boolean,
): Relation {
  if (isWithin(before, now)) return isWithin(now, before) ? 'same' : 'wider';
  return isWithin(now, before) ? 'narrower' : 'other';
}

/** -1 is any length; a shape that is not recorded is any shape. */
function isShapeWithin({ shape: one }: Field, { shape: other }: Field): boolean {
  if (other === undefined) return true;
  if (one?.length !== other.length) return false;
  return one.every((length, axis) => other[axis] === -1 || other[axis] === length);
}

function shapeOf({ shape }: Field): string {
  return shape === undefined ? 'not recorded' : JSON.stringify(shape);
}

function isRequired({ required }: Field): boolean {
  return required ?? true;
}
