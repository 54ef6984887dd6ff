/** The text as a string in Python, on one line. JSON writes strings as Python reads them. */
export function pythonText(text: string): string {
  return JSON.stringify(text.toWellFormed())
    .replaceAll('<', '\\u003c')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
      const hex = (character.codePointAt(0) ?? 0).toString(16);
      return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
    });
}
