/** Shortens a text that is longer than GitHub takes, openly: it then ends in `ending`. */
export function clip(text: string, limit: number, ending = '…'): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - ending.length);
  // Half of a surrogate pair at the end is no character.
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}${ending}`;
}
