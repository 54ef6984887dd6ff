/** The text as one word of a shell, on one line; nothing in it is read as a command. */
export function shellWord(text: string): string {
  const sound = text.toWellFormed();
  if (/^[\w@%+=:,./-]+$/.test(sound)) return sound;
  // Line breaks and what cannot be seen, or what the registry looks for in a page: bash and zsh
  // read such characters back from their bytes.
  if (UNSEEN.test(sound) || sound.includes('<!--')) return `$'${escapeBytes(sound)}'`;
  return `'${sound.replaceAll("'", "'\\''")}'`;
}

/** The same for the name of a file here, which may begin as an option does. */
export function fileWord(path: string): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path);
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

function escapeBytes(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      if (/[\w@%+=:,./ -]/.test(character)) return character;
      return `\\${byte.toString(8).padStart(3, '0')}`;
    })
    .join('');
}
