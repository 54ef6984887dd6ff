/** The verdicts in what the registry wrote, a line each. */
export function readVerdicts(markdown: string): string {
  const rows = readRows(markdown).filter(([verdict = '']) => /^[✅❌❔]/u.test(verdict));
  const width = Math.max(0, ...rows.map(([, gate = '']) => gate.length));
  return rows
    .map(([verdict = '', gate = '', why = '']) => {
      return `${verdict.split(' ')[0]} ${gate.padEnd(width)}  ${why}`;
    })
    .join('\n');
}

/** The cells of every row of every table, as people see them. */
function readRows(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map(toText),
    );
}

function toText(cell: string): string {
  return cell
    .replace(/&#(?<code>\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('\u200b', '')
    .replace(/\\(?<mark>[^\w\s])/g, '$<mark>')
    .replaceAll('`', '')
    .trim();
}
