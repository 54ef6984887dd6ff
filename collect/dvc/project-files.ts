import { type DocumentSource, parseText } from '../../core/document/parse-text.ts';
import { renderProblem } from '../../core/document/render-problem.ts';
import { oneLine } from '../../core/document/wording.ts';
import type { Notice } from '../../core/metadata/merge-log.ts';
import { readSmallFile } from '../small-file.ts';

/** Reads the files of a project, and remembers what is wrong with them and in them. */
export class ProjectFiles {
  readonly directory: string;
  readonly #notices = new Map<string, Notice>();

  constructor(directory: string) {
    this.directory = directory;
  }

  /** Each once, though two stages may read the same file. */
  get notices(): readonly Notice[] {
    return [...this.#notices.values()];
  }

  notice(field: string, message: string): void {
    const notice = { field, message: oneLine(message) };
    this.#notices.set(JSON.stringify(notice), notice);
  }

  /** Null where there is none, or none that can be read. */
  async readText(
    path: string,
    field: string,
    whenAbsent: string | null = null,
  ): Promise<DocumentSource | null> {
    const read = await readSmallFile(this.directory, path);
    if (read.kind === 'absent' && whenAbsent !== null) this.notice(field, whenAbsent);
    if (read.kind === 'unusable') this.notice(field, `${path} ${read.message}; it is left out`);
    return read.kind === 'text' ? { file: path, text: read.text } : null;
  }

  /** Undefined where there is none, or none that can be read. */
  async readValue(path: string, field: string): Promise<unknown> {
    const source = await this.readText(path, field);
    if (source === null) return undefined;
    const parsed = parseText(source);
    if (parsed.ok) return parsed.value;
    const problem = parsed.problems.map(renderProblem)[0] ?? path;
    this.notice(field, `${problem}; the file is left out, so correct it`);
    return undefined;
  }
}
