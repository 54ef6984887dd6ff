/** What keeps a weights file from being read; the message ends "its header is not recorded: …". */
export class HeaderFault extends Error {
  override readonly name = 'HeaderFault';
}

const LONGEST = 60;

/** A text out of the file, on one line and not too long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
