/**
 * The message of an annotated tag: a title, and below it `Key: value` lines as git trailers are
 * written, so that `git tag -n99` and `git interpret-trailers` read them too.
 */
export function formatTagMessage(title: string, trailers: ReadonlyMap<string, string>): string {
  const lines = [...trailers].map(([key, value]) => `${key}: ${singleLine(value)}`);
  return `${singleLine(title)}\n\n${lines.join('\n')}\n`;
}

/** The trailers of a message, whoever wrote it; the first of a key counts. */
export function parseTrailers(message: string): ReadonlyMap<string, string> {
  const trailers = new Map<string, string>();
  for (const line of message.split('\n').slice(1)) {
    const { key, value } = /^(?<key>[A-Z][A-Za-z-]*): (?<value>.+)$/.exec(line)?.groups ?? {};
    if (key === undefined || value === undefined || trailers.has(key)) continue;
    trailers.set(key, value.trimEnd());
  }
  return trailers;
}

/** A line break in a value could forge another trailer. */
function singleLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
