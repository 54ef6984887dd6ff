import type { Dataset, Source } from '../../generated/schema-types.ts';
import { codeCell, NOTHING, partName, textCell } from '../cell.ts';
import { clip } from '../clip.ts';
import { fetchCommand } from '../fetch-command.ts';
import { codeLink, fence, toLine } from '../markdown.ts';
import type { PageContent } from '../page-content.ts';
import { toQuantity, toThousands } from '../quantity.ts';
import { type Block, grid, stack, takeFitting, whole } from '../room.ts';
import { fileWord } from '../shell-word.ts';
import { fileAtCommit } from '../web-address.ts';

const LONGEST = 200;

/** What training read, and how to get the same. */
export function dataSection(content: PageContent): Block {
  const { datasets } = content.metadata.training;
  return stack([
    grid({
      header: ['Data', 'Version', 'Rows', 'Licence', 'Where', 'Digest'],
      entries: datasets,
      things: 'data sets',
      toRow: (dataset) => [
        textCell(partName(dataset.name, dataset.split), LONGEST),
        textCell(dataset.version, LONGEST),
        dataset.rows === undefined ? NOTHING : toThousands(dataset.rows),
        textCell(dataset.license, LONGEST),
        whereIs(dataset, content),
        codeCell(dataset.digest),
      ],
    }),
    commands(datasets),
  ]);
}

function whereIs({ uri, path }: Dataset, { metadata, place }: PageContent): string {
  const places = [
    ...(uri === undefined ? [] : [codeCell(uri)]),
    ...(path === undefined ? [] : [linkFile(path, { source: metadata.source, place })]),
  ];
  return places.length === 0 ? NOTHING : places.join(', ');
}

/** What a checkout cannot hold is no file of the repository, so that a link would lead nowhere. */
function linkFile(
  path: string,
  { source, place }: { readonly source: Source; readonly place: PageContent['place'] },
): string {
  const { repository, commit, dirty } = source;
  if (dirty || path.length > LONGEST) return codeCell(path);
  return codeLink(path, fileAtCommit({ ...place, repository }, commit, path));
}

function commands(datasets: readonly Dataset[]): Block {
  const all = datasets.flatMap((dataset) => {
    const command = howToGet(dataset);
    const name = clip(partName(dataset.name, dataset.split), LONGEST);
    const title = toLine(name).replaceAll('<!--', '<! --');
    return command === null ? [] : [`# ${title}\n${command}`];
  });
  if (all.length === 0) return whole('');
  return (room) => {
    const kept = takeFitting(new Set(all), room - LONGEST);
    if (kept.length === 0) return null;
    const left = new Set(all).size - kept.length;
    const note = left === 0 ? [] : [`# and ${toQuantity(left, 'data sets')} more`];
    return `To get the data:\n\n${fence('sh', [...kept, ...note])}`;
  };
}

function howToGet({ uri, path, digest }: Dataset): string | null {
  const isInDvc = digest?.startsWith('md5:') === true;
  if (isInDvc && path !== undefined && path.length <= 1000) return `dvc pull ${fileWord(path)}`;
  return uri === undefined ? null : fetchCommand(uri, null);
}
