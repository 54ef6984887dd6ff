import { formatTable } from '../table.ts';

/** The verdicts in what the registry wrote, a line each. */
export function readVerdicts(markdown: string): string {
  const rows = readTables(markdown).filter(([verdict = '']) => /^[✅❌❔]/u.test(verdict));
  const width = Math.max(0, ...rows.map(([, gate = '']) => gate.length));
  return rows
    .map(([verdict = '', gate = '', why = '']) => {
      return `${verdict.split(' ')[0]} ${gate.padEnd(width)}  ${why}`;
    })
    .join('\n');
}

/** The table that the registry wrote, as people see it. */
export function readTable(markdown: string): string {
  const [header = [], , ...rows] = readTables(markdown);
  return formatTable(header, rows);
}

/** Without what only machines read. */
export function readText(markdown: string): string {
  return toText(markdown.replace(/<!--.*?-->/g, ''));
}

/** The cells of every row of every table. */
function readTables(markdown: string): readonly (readonly string[])[] {
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

function toText(markdown: string): string {
  return markdown
    .replace(/\[(?<shown>(?:\\.|[^\]\\])*)\]\((?:\\.|[^)\\])*\)/g, '$<shown>')
    .replace(/&#(?<code>\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('\u200b', '')
    .replace(/\\(?<mark>[^\w\s])/g, '$<mark>')
    .replaceAll('`', '')
    .trim();
}
