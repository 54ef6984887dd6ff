import { RegistryError } from '../core/errors.ts';
import { parseModelName, parseStageName } from '../core/model/model-name.ts';
import { VersionTag } from '../core/model/version-tag.ts';
import type { PointerPlace } from '../core/promotion/pointer.ts';
import { visibleLines } from './visible-lines.ts';

/** What a comment asks the registry to do. */
export type Command =
  | { readonly kind: 'promote'; readonly place: PointerPlace; readonly version: string }
  | { readonly kind: 'rollback'; readonly place: PointerPlace }
  | { readonly kind: 'help' }
  /** It looks like one of ours, and is not. */
  | { readonly kind: 'misunderstood'; readonly line: string; readonly error: RegistryError };

/** The first command of a comment, at the start of a line; null: it holds none of ours. */
export function findCommand(comment: string): Command | null {
  for (const line of visibleLines(comment)) {
    const command = parseLine(line.trimEnd());
    if (command !== null) return command;
  }
  return null;
}

const LOOKS_LIKE_OURS = /^\/(?:promot|roll-?_?back|roll(?=\s|$))/i;

function parseLine(line: string): Command | null {
  if (line === '/help') return { kind: 'help' };
  if (!LOOKS_LIKE_OURS.test(line)) return null;
  try {
    return parseWords(line.split(/\s+/));
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return { kind: 'misunderstood', line, error };
  }
}

function parseWords([word, ...rest]: readonly string[]): Command {
  if (word === '/promote') return parsePromote(rest);
  if (word === '/rollback') return parseRollback(rest);
  throw new RegistryError('INVALID_COMMAND', {
    problem: `There is no command "${word}".`,
    remedy: 'Write /promote, /rollback or /help.',
  });
}

function parsePromote([target, stage, ...more]: readonly string[]): Command {
  if (target === undefined || stage === undefined || more.length > 0) {
    throw new RegistryError('INVALID_COMMAND', {
      problem: 'The command takes a version and a stage.',
      remedy: 'Write for example "/promote iris@1.5.0 production".',
    });
  }
  // As the tag writes it too: iris@v1.5.0.
  const { model, version } = VersionTag.parse(target.replace(/@(?!v)/, '@v'));
  const place = { model: parseModelName(model), stage: parseStageName(stage) };
  return { kind: 'promote', place, version };
}

function parseRollback([model, stage, ...more]: readonly string[]): Command {
  if (model === undefined || stage === undefined || more.length > 0) {
    throw new RegistryError('INVALID_COMMAND', {
      problem: 'The command takes a model and a stage.',
      remedy: 'Write for example "/rollback iris production".',
    });
  }
  const place = { model: parseModelName(model), stage: parseStageName(stage) };
  return { kind: 'rollback', place };
}
