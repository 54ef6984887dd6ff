import { styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Where a command writes. What it is for goes to `print`, all that is said beside it to `say`. */
export interface Terminal {
  print(text: string): void;
  say(text: string): void;
  /** The text in a colour, where people look at what `print` writes. */
  style(style: Style, text: string): string;
}

export function openTerminal(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): Terminal {
  return {
    print: (text) => stdout.write(`${text}\n`),
    say: (text) => stderr.write(`${text}\n`),
    // Honours NO_COLOR and FORCE_COLOR, and leaves pipes plain.
    style: (style, text) => styleText(style, text, { stream: stdout }),
  };
}
