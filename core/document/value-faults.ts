import {
  type Document,
  isNode,
  isPair,
  isSeq,
  type Node,
  type ParsedNode,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { type FieldPath, renderFieldPath } from './field-path.ts';
import { keyText } from './locator.ts';
import type { TextFault } from './syntax-faults.ts';

const JSON_WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const NOT_A_NUMBER = /^[+-]?(?:\.?nan|\.?inf|infinity)$/i;

/** What a document holds that JSON could not, or that has no end. */
export function valueFaults(
  document: Document.Parsed<ParsedNode>,
  file: string,
): readonly TextFault[] {
  const faults: TextFault[] = [];
  const anchors = new Map<string, Node>();
  const isJson = file.endsWith('.json');
  const add = (node: Node, ancestors: readonly unknown[], message: string): void => {
    const field = renderFieldPath(pathOf(node, ancestors));
    faults.push({ offset: node.range?.[0] ?? 0, field, message });
  };
  visit(document, {
    Scalar(key, node, ancestors) {
      const message = key === 'key' ? null : explainScalar(node, isJson);
      if (message !== null) add(node, ancestors, message);
    },
    Collection(_key, node, ancestors) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      for (const key of isSeq(node) ? [] : repeatedKeys(node))
        add(key, [...ancestors, node], `the field ${key} is there twice; keep one`);
    },
    Alias(_key, node, ancestors) {
      // The yaml package's own `resolve` walks through the whole document.
      const target = anchors.get(node.source);
      if (target !== undefined && ancestors.includes(target))
        add(node, ancestors, `*${node.source} holds itself`);
    },
  });
  return faults;
}

/** The yaml package's own check compares each key with each, which takes minutes for many. */
function repeatedKeys({ items }: YAMLMap): readonly Node[] {
  const seen = new Set<string>();
  return items.flatMap((pair) => {
    const key = keyText(pair);
    const repeated = seen.has(key);
    seen.add(key);
    return repeated && isNode(pair.key) ? [pair.key] : [];
  });
}

function explainScalar(node: Scalar, isJson: boolean): string | null {
  const source = node.source ?? '';
  if (typeof node.value === 'number' && !Number.isFinite(node.value)) return noNumber(source);
  if (isRounded(node, source))
    return `${source} is too large to be kept exactly; write it as text: "${source}"`;
  if (!isJson || node.type !== 'PLAIN' || JSON_WORD.test(source)) return null;
  if (NOT_A_NUMBER.test(source)) return noNumber(source);
  return `${source} is not JSON; a text stands in double quotes: ${JSON.stringify(source)}`;
}

/** Of a large figure JSON.stringify writes digits without an exponent; those come back as they are. */
function isRounded({ value }: Scalar, source: string): boolean {
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return false;
  return /^[-+]?\d+$/.test(source) && String(value) !== source;
}

function noNumber(source: string): string {
  return `expected a number, got ${source}, which JSON cannot hold; leave the field out`;
}

function pathOf(node: Node, ancestors: readonly unknown[]): FieldPath {
  return ancestors.flatMap((ancestor, index): FieldPath => {
    if (isPair(ancestor)) return [keyText(ancestor)];
    return isSeq(ancestor) ? [ancestor.items.indexOf(ancestors[index + 1] ?? node)] : [];
  });
}
