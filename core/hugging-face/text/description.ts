import { toPlainText } from './plain-text.ts';
import type { Section } from './sections.ts';

/** Prose that generators put into every card. */
const BOILERPLATE = [
  /^this model ?card aims to be a base template/i,
  /^this is the model card of a .* that has been pushed on the hub/i,
];
const ABOUT = /\b(?:description|summary|overview|introduction|about)\b/i;
const LINK = /\[[^[\]]*\]\([^()]*\)|https?:\/\/\S+/g;

/** The first paragraph below the first heading, or else one that says it describes the model. */
export function findDescription(sections: readonly Section[]): string | null {
  const [above, first, ...others] = sections;
  const candidates = [first, above, ...others.filter(({ heading }) => ABOUT.test(heading))];
  const paragraphs = candidates
    .flatMap((section) => section?.blocks ?? [])
    .filter(({ kind, source, text }) => kind === 'prose' && isSentence(source) && !isFiller(text));
  return paragraphs[0]?.text ?? null;
}

function isFiller(text: string): boolean {
  return BOILERPLATE.some((pattern) => pattern.test(text));
}

/** Not only links to other pages: at least two words beside them. */
function isSentence(source: string): boolean {
  const words = toPlainText(source.replace(LINK, ' ')).match(/\p{L}{2,}/gu);
  return (words?.length ?? 0) >= 2;
}
