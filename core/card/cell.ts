import { isVersion } from '../model/version.ts';
import { clip } from './clip.ts';
import { code, escapeMarkdown } from './markdown.ts';

/** Stands where nothing is known. */
export const NOTHING = '–';

const LONGEST = 300;

/** Text of somebody as a cell of a table or a part of a sentence; the end of a long one is cut. */
export function textCell(text: string | undefined, longest = LONGEST): string {
  return text === undefined || text.trim() === '' ? NOTHING : escapeMarkdown(clip(text, longest));
}

/** The same for what people copy. */
export function codeCell(text: string | undefined, longest = LONGEST): string {
  const shown = code(clip(text ?? '', longest));
  return shown === '' ? NOTHING : shown;
}

/** The grammar of versions has nothing to escape; what is none is escaped as all else. */
export function versionText(version: string): string {
  return isVersion(version) ? version : textCell(version, 100);
}

/** What a data set, or a part of it, is called. */
export function partName(name: string, split: string | undefined): string {
  return split === undefined ? name : `${name} / ${split}`;
}
