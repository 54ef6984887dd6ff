import { endGroup, error, info, startGroup } from '@actions/core';
import type { Problem } from '../core/errors.ts';

// Control characters, and those that hide text or turn the direction of writing.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Text as one line that the runner only prints. It reads `::command::` at a line's start, and
 * `##[command]` anywhere in it, as commands:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function toLogLine(text: string): string {
  return text
    .replace(/\r?\n/g, ' ')
    .replace(UNPRINTABLE, toEscape)
    .replaceAll('##[', '##\\[')
    .replace(/^\s*::/, '\\::');
}

export function log(line: string): void {
  info(toLogLine(line));
}

/** Lines that the log shows folded under a title; none: no group. */
export function logGroup(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  startGroup(toLogLine(title));
  for (const line of lines) log(line);
  endGroup();
}

/** Marks the offending line in the file view of the pull request, where the problem names one. */
export function annotate({ file, line, column, field, message }: Problem): void {
  const text = toLogLine(field === '' ? message : `${field}: ${message}`);
  error(text, {
    title: 'Model registry',
    ...(file === null ? {} : { file }),
    ...(line === null ? {} : { startLine: line }),
    ...(column === null ? {} : { startColumn: column }),
  });
}

function toEscape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
