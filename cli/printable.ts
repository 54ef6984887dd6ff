/**
 * Text of others, for a terminal: metadata could hold control sequences that move the cursor,
 * change the title or hide what follows.
 */
export function printable(text: string): string {
  return text.replace(CONTROL, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}

// C0 and C1 controls, and what turns the direction of writing.
const CONTROL = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
