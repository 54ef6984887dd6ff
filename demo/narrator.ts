import { styleText } from 'node:util';

/** Tells the story; what it is told to show is shown as it is. */
export interface Narrator {
  chapter(title: string): void;
  say(text: string): void;
  show(text: string): void;
}

const WIDTH = 92;

/** To a terminal or a file; in colour where the stream shows it and NO_COLOR is not set. */
export function narrateTo(stream: NodeJS.WritableStream): Narrator {
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    styleText(format, text, { stream, validateStream: true });
  let number = 0;
  return {
    chapter: (title) => {
      number += 1;
      stream.write(`\n${paint(['bold', 'cyan'], `${number}. ${title}`)}\n\n`);
    },
    say: (text) => stream.write(`${wrap(text)}\n\n`),
    show: (text) => stream.write(`${paint('dim', indent(text))}\n\n`),
  };
}

function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '    ');
}
