/** A part of a page that is written anew later. Escaped text never holds what marks it. */
export function markBlock(name: string, text: string): string {
  return `${startOf(name)}\n${text}\n${endOf(name)}`;
}

/** The page with the block in its place, or at its end where it had none. */
export function replaceBlock(page: string, name: string, text: string): string {
  const found = findBlock(page, name);
  if (found === null) return `${page.trimEnd()}\n\n${markBlock(name, text)}\n`;
  return page.slice(0, found.from) + markBlock(name, text) + page.slice(found.to);
}

/** The page with the block above all else. */
export function putBlockFirst(page: string, name: string, text: string): string {
  const found = findBlock(page, name);
  const rest = found === null ? page : page.slice(0, found.from) + page.slice(found.to);
  return `${markBlock(name, text)}\n\n${rest.trimStart()}`;
}

function findBlock(page: string, name: string): { from: number; to: number } | null {
  const from = page.indexOf(startOf(name));
  const end = from === -1 ? -1 : page.indexOf(endOf(name), from);
  return end === -1 ? null : { from, to: end + endOf(name).length };
}

function startOf(name: string): string {
  return `<!-- model-registry:${name} -->`;
}

function endOf(name: string): string {
  return `<!-- /model-registry:${name} -->`;
}
