/** The lines of Markdown that match, without what only a browser needs. */
export function excerpt(markdown: string, wanted: RegExp): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .split('\n')
    .filter((line) => wanted.test(line) && !/^\|[\s|:-]+\|$/.test(line))
    .map((line) => line.replaceAll('\u200b', '').replaceAll('`', ''))
    .join('\n');
}
