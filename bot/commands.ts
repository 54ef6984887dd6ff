import { RegistryError } from '../core/errors.ts';
import { parseModelName, parseStageName } from '../core/model/model-name.ts';
import { VersionTag } from '../core/model/version-tag.ts';
import type { PointerPlace } from '../core/promotion/pointer.ts';
import { visibleLines } from './visible-lines.ts';

/** What a comment asks the registry to do. */
export type Command =
  | {
      readonly kind: 'promote';
      readonly place: PointerPlace;
      readonly version: string;
      readonly attempt: 'first' | 'again';
    }
  | { readonly kind: 'rollback'; readonly place: PointerPlace }
  | { readonly kind: 'hold'; readonly place: PointerPlace; readonly reason: string }
  /** The reason is empty where none was given. */
  | { readonly kind: 'unhold'; readonly place: PointerPlace; readonly reason: string }
  /** Null: of all models. */
  | { readonly kind: 'status'; readonly model: string | null }
  | { readonly kind: 'explain'; readonly subject: Explained }
  | { readonly kind: 'help' }
  /** It looks like one of ours, and is not. */
  | { readonly kind: 'misunderstood'; readonly line: string; readonly error: RegistryError };

export type Explained =
  /** The one that the comment stands on. */
  | { readonly kind: 'pull-request' }
  | { readonly kind: 'version'; readonly place: PointerPlace; readonly version: string }
  | { readonly kind: 'policy'; readonly place: PointerPlace };

/** The first command of a comment, at the start of a line; null: it holds none of ours. */
export function findCommand(comment: string): Command | null {
  for (const line of visibleLines(comment)) {
    const command = parseLine(line.trimEnd());
    if (command !== null) return command;
  }
  return null;
}

/** The words that other bots use too are ours only where they stand alone. */
const LOOKS_LIKE_OURS =
  /^\/(?:promot|roll-?_?back|un-?hold(?=\s|$)|(?:roll|hold|status|explain)(?=\s|$))/i;

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

const PARSERS = new Map<string, (words: readonly string[]) => Command>([
  ['/promote', parsePromote],
  ['/rollback', parseRollback],
  ['/hold', parseHold],
  ['/unhold', parseUnhold],
  ['/status', parseStatus],
  ['/explain', parseExplain],
]);

function parseWords([word = '', ...rest]: readonly string[]): Command {
  const parse = PARSERS.get(word);
  if (parse !== undefined) return parse(rest);
  throw new RegistryError('INVALID_COMMAND', {
    problem: `There is no command "${word}".`,
    remedy: `Write ${[...PARSERS.keys()].join(', ')} or /help.`,
  });
}

function parsePromote([target, stage, flag, ...more]: readonly string[]): Command {
  const isKnown = flag === undefined || flag === '--again';
  if (target === undefined || stage === undefined || !isKnown || more.length > 0) {
    throw misuse('a version and a stage', '/promote iris@1.5.0 production', ' [--again]');
  }
  const attempt = flag === undefined ? 'first' : 'again';
  return { kind: 'promote', ...parseTarget(target, stage), attempt };
}

function parseRollback([model, stage, ...more]: readonly string[]): Command {
  if (model === undefined || stage === undefined || more.length > 0) {
    throw misuse('a model and a stage', '/rollback iris production');
  }
  return { kind: 'rollback', place: parsePlace(model, stage) };
}

function parseHold([model, stage, ...words]: readonly string[]): Command {
  if (model === undefined || stage === undefined || words.length === 0) {
    throw misuse('a model, a stage and the reason', '/hold iris production Audit until Friday');
  }
  return { kind: 'hold', place: parsePlace(model, stage), reason: words.join(' ') };
}

function parseUnhold([model, stage, ...words]: readonly string[]): Command {
  if (model === undefined || stage === undefined) {
    throw misuse('a model and a stage', '/unhold iris production', ' [reason]');
  }
  return { kind: 'unhold', place: parsePlace(model, stage), reason: words.join(' ') };
}

function parseStatus([model, ...more]: readonly string[]): Command {
  if (more.length > 0) throw misuse('a model, or nothing', '/status iris');
  return { kind: 'status', model: model === undefined ? null : parseModelName(model) };
}

function parseExplain([target, stage, ...more]: readonly string[]): Command {
  if (target === undefined) return { kind: 'explain', subject: { kind: 'pull-request' } };
  if (stage === undefined || more.length > 0) {
    throw misuse('nothing, or a model or a version and a stage', '/explain iris@1.5.0 production');
  }
  if (!target.includes('@')) {
    return { kind: 'explain', subject: { kind: 'policy', place: parsePlace(target, stage) } };
  }
  return { kind: 'explain', subject: { kind: 'version', ...parseTarget(target, stage) } };
}

function parseTarget(
  target: string,
  stage: string,
): { readonly place: PointerPlace; readonly version: string } {
  if (/^[^@]+@(?!v?\d)/.test(target)) {
    throw new RegistryError('INVALID_VERSION_TAG', {
      problem: `"${target}" is no exact version, which could be another one by the time it is deployed.`,
      remedy: 'Name the version itself, for example "iris@1.5.0".',
    });
  }
  // As the tag writes it too: iris@v1.5.0.
  const { model, version } = VersionTag.parse(target.replace(/@(?!v)/, '@v'));
  return { place: parsePlace(model, stage), version };
}

function parsePlace(model: string, stage: string): PointerPlace {
  return { model: parseModelName(model), stage: parseStageName(stage) };
}

function misuse(what: string, example: string, optional = ''): RegistryError {
  return new RegistryError('INVALID_COMMAND', {
    problem: `The command takes ${what}.`,
    remedy: `Write for example "${example}${optional}".`,
  });
}
