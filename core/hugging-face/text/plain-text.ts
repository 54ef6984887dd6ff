const LONGEST = 8_000;
/** What templates leave for people to fill in. */
const PLACEHOLDERS = [
  /\[more information needed\]/gi,
  /^\W*more information (?:is )?needed\W*$/i,
  /\{\{[^{}]*\}\}/g,
  /\{%[^{}]*%\}/g,
];
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
  ['#39', "'"],
]);

/** Markdown without its marks, on one line; empty where nothing but images or placeholders stands. */
export function toPlainText(markdown: string): string {
  let text = markdown.slice(0, LONGEST);
  for (const placeholder of PLACEHOLDERS) text = text.replace(placeholder, ' ');
  return text
    .replace(/!\[[^[\]]*\]\([^()]*\)|!\[[^[\]]*\]\[[^[\]]*\]/g, '')
    .replace(/\[(?<label>[^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$<label>')
    .replace(/<(?<address>https?:\/\/[^<>\s]*)>/g, '$<address>')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/`+/g, '')
    .replace(/(?<![\w*\\])\*+(?=\S)|(?<=[^\s\\])\*+(?![\w*])/g, '')
    .replace(/(?<![\w\\])_+(?=[^\W_])|(?<=[^\W_])_+(?!\w)/g, '')
    .replace(/\\(?<mark>[!-/:-@[-`{-~])/g, '$<mark>')
    .replace(/&(?<name>amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES.get(name) ?? '')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}

/** The text to the last whole word that fits. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  return `${space > 0 ? cut.slice(0, space) : cut}…`.toWellFormed();
}
