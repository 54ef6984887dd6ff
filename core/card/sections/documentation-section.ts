import { textCell } from '../cell.ts';
import { clip } from '../clip.ts';
import { link } from '../markdown.ts';
import type { PageContent } from '../page-content.ts';
import { prose } from '../prose.ts';
import { type Block, listing, stack } from '../room.ts';
import { summaryOf } from './summary-section.ts';

/** What a user and a reviewer must know. */
export function documentationSection({ metadata }: PageContent): Block {
  const { documentation = {}, description } = metadata;
  const { intendedUse, limitations, risks, privacy, license, links = [] } = documentation;
  const parts = [
    ['About', summaryOf(description) === description.trim() ? undefined : description],
    ['Intended use', intendedUse],
    ['Limitations', limitations],
    ['Risks', risks],
    ['Privacy', privacy],
    ['Licence', license],
  ] as const;
  return stack([
    ...parts.flatMap(([title, text]) => (text === undefined ? [] : [prose(title, text)])),
    listing({ entries: links, toLine: toBullet, things: 'links', head: '**Links.**\n\n' }),
  ]);
}

function toBullet({ title, url }: { readonly title: string; readonly url: string }): string {
  // A link that is cut leads elsewhere.
  if (url.length > 2000) return `- ${textCell(title)}`;
  return `- ${link(clip(title, 200), url)}`;
}
