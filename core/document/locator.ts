import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
} from 'yaml';
import type { FieldPath } from './field-path.ts';

/** Where something stands in a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

interface Place {
  /** Null in a list, and at the top. */
  readonly key: Node | null;
  /** Null where nothing follows the key. */
  readonly value: Node | null;
}

/** Finds the fields of a parsed text in that text. */
export class Locator {
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(document: Document, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
  }

  /** Where the field begins: its key, or the list's element; null: there is no such field. */
  find(path: FieldPath): Position | null {
    const place = this.#place(path);
    return place === null ? null : this.#positionOf(place.key ?? place.value);
  }

  /** Where the field's value begins. */
  findValue(path: FieldPath): Position | null {
    const place = this.#place(path);
    if (place === null) return null;
    const written = isScalar(place.value) && place.value.source === '' ? null : place.value;
    return this.#positionOf(written ?? place.key);
  }

  /** Where the nearest field begins that is there: the field, or what should hold it. */
  nearest(path: FieldPath): Position {
    for (let length = path.length; length > 0; length -= 1) {
      const position = this.find(path.slice(0, length));
      if (position !== null) return position;
    }
    return this.find([]) ?? { line: 1, column: 1 };
  }

  /** A scalar as it is written: 1.10, where its value is 1.1. */
  sourceOf(path: FieldPath): string | null {
    const value = this.#place(path)?.value;
    return isScalar(value) ? (value.source ?? null) : null;
  }

  #place(path: FieldPath): Place | null {
    let place: Place = { key: null, value: this.#document.contents };
    for (const step of path) {
      const next = this.#step(place.value, step);
      if (next === null) return null;
      place = next;
    }
    return place;
  }

  #step(parent: Node | null, step: string | number): Place | null {
    const node = isAlias(parent) ? parent.resolve(this.#document) : parent;
    if (isSeq<Node>(node)) {
      const element = node.items[Number(step)];
      return element === undefined ? null : { key: null, value: element };
    }
    if (!isMap<Node, Node>(node)) return null;
    const pair = node.items.find((item) => keyText(item) === step);
    return pair === undefined ? null : { key: pair.key, value: pair.value };
  }

  #positionOf(node: Node | null): Position | null {
    const start = node?.range?.[0];
    if (start === undefined) return null;
    const { line, col } = this.#lines.linePos(start);
    return { line, column: col };
  }
}

/** The key as a mapping's reader gets it. */
export function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}
