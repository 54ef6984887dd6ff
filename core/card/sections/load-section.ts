import { type Download, planDownloads } from '../download.ts';
import { downloadCommands, findExample, rangeCommands } from '../http-commands.ts';
import { code, fence } from '../markdown.ts';
import type { PageContent } from '../page-content.ts';
import { pythonCode } from '../python-code.ts';
import { type Block, sizeOf, stack, whole } from '../room.ts';
import { folderOf, terminalCommands } from '../terminal-commands.ts';

/** Three ways to the files, for whom has a terminal, only HTTP, or Python. */
export function loadSection(content: PageContent): Block {
  const downloads = planDownloads(content.metadata.artifacts);
  return stack([
    inTerminal(content, downloads),
    whole(overHttp(content, downloads)),
    whole(inPython(content, downloads)),
  ]);
}

/** Of how many artifacts the commands are shown, where there is room for them. */
const COUNTS = [12, 3, 0];

function inTerminal(content: PageContent, downloads: readonly Download[]): Block {
  const note = 'Every file is checked against its digest; on a Mac, `shasum -a 256` does the same.';
  return (room) => {
    for (const most of COUNTS) {
      const commands = fence('sh', terminalCommands(content, { downloads, most }));
      const text = `### In a terminal\n\n${commands}\n\n${note}`;
      if (sizeOf(text) <= room) return text;
    }
    return null;
  };
}

function overHttp(content: PageContent, downloads: readonly Download[]): string {
  const asset = downloads.flatMap(({ assets }) => assets)[0]?.name ?? 'metadata.json';
  const commands = downloadCommands(content, asset);
  if (commands.length === 0) return '';
  const all = `### Over HTTP\n\n${fence('sh', commands)}`;
  return [all, oneFile(downloads)].filter((part) => part !== '').join('\n\n');
}

/** Files lie in the tar as they are, so that one of them is a run of its bytes. */
function oneFile(downloads: readonly Download[]): string {
  for (const { artifact } of downloads) {
    const range = findExample(artifact);
    if (range === null) continue;
    const why = `Of the directory ${code(artifact.path)} a single file can be read without the rest: it lies in the tar as it is, from the byte that metadata.json records. With \`release.json\` from above:`;
    return `${why}\n\n${fence('sh', rangeCommands(range))}`;
  }
  return '';
}

function inPython({ metadata }: PageContent, downloads: readonly Download[]): string {
  const { framework } = metadata.training;
  const python = pythonCode(downloads, { folder: folderOf(metadata), framework });
  if (python === null) return '';
  const warning = python.warning === null ? '' : `⚠️ ${python.warning}\n\n`;
  return `### In Python\n\nAfter the download above:\n\n${warning}${fence('python', python.lines)}`;
}
