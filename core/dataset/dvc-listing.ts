/** The text whose md5, with ".dir", is the digest that DVC gives a directory. */
export function dvcListing(
  files: readonly { readonly path: string; readonly md5: string }[],
): string {
  const sorted = files.toSorted((a, b) => compareCharacters(a.path, b.path));
  const entries = sorted.map(
    ({ path, md5 }) => `{"md5": ${writeText(md5)}, "relpath": ${writeText(path)}}`,
  );
  return `[${entries.join(', ')}]`;
}

/** As Python writes JSON: nothing but ASCII. */
function writeText(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** As Python orders texts; JavaScript's own order differs beyond U+FFFF. */
function compareCharacters(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  const index = left.findIndex((character, place) => character !== right[place]);
  if (index === -1) return left.length - right.length;
  return (left[index]?.codePointAt(0) ?? -1) - (right[index]?.codePointAt(0) ?? -1);
}
