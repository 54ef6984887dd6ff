import { distance } from 'fastest-levenshtein';

/** The name that was probably meant, or null where none is near. */
export function suggest(written: string, names: readonly string[]): string | null {
  const ranked = names
    .map((name) => ({ name, edits: distance(simplify(written), simplify(name)) }))
    .filter(({ name, edits }) => edits <= Math.floor(Math.max(name.length, written.length) / 3))
    .sort((a, b) => a.edits - b.edits);
  return ranked[0]?.name ?? null;
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}
