import { isMapping, valueAt } from '../document/field-path.ts';
import { type DocumentSource, parseText } from '../document/parse-text.ts';
import { renderProblem } from '../document/render-problem.ts';
import { type DvcEntry, parseDvcEntries } from './dvc-entry.ts';

/** What a .dvc file says: https://dvc.org/doc/user-guide/project-structure/dvc-files */
export interface DvcFile {
  /** From its own folder. */
  readonly outs: readonly DvcEntry[];
  /** The folder that the paths are from. */
  readonly folder: string;
  /** Where an import comes from. */
  readonly uri: string | null;
  /** The commit of the repository that it was imported from. */
  readonly revision: string | null;
}

export type ParsedDvcFile =
  | { readonly ok: true; readonly value: DvcFile }
  | { readonly ok: false; readonly message: string };

export function parseDvcFile(source: DocumentSource): ParsedDvcFile {
  const parsed = parseText(source);
  if (!parsed.ok) return { ok: false, message: parsed.problems.map(renderProblem).join('; ') };
  const outs = parseDvcEntries(valueAt(parsed.value, ['outs']));
  if (!isMapping(parsed.value) || outs.length === 0) {
    return { ok: false, message: `${source.file} lists no "outs" with a path` };
  }
  const origin = valueAt(parsed.value, ['deps', 0]);
  const folder = textAt(parsed.value, 'wdir') ?? '.';
  return { ok: true, value: { outs, folder, ...readOrigin(origin) } };
}

function readOrigin(dependency: unknown): Pick<DvcFile, 'uri' | 'revision'> {
  const repository = valueAt(dependency, ['repo']);
  if (repository === undefined) {
    return { uri: toPublicUri(textAt(dependency, 'path') ?? ''), revision: null };
  }
  const revision = textAt(repository, 'rev_lock') ?? null;
  return { uri: toPublicUri(textAt(repository, 'url') ?? ''), revision };
}

/** Null for a path of the machine. A user, password or signature is nobody else's to read. */
export function toPublicUri(text: string): string | null {
  if (/^[\w.-]+@[\w.-]+:[\w./~-]+$/.test(text)) return text;
  const { scheme, place } =
    /^(?<scheme>[a-z][a-z0-9+.-]*:\/\/)(?:[^/?#]*@)?(?<place>[^\s?#]+)/i.exec(text)?.groups ?? {};
  if (scheme === undefined || /^(?:file|local):/i.test(scheme)) return null;
  return `${scheme}${place}`;
}

function textAt(value: unknown, key: string): string | undefined {
  const text = valueAt(value, [key]);
  return typeof text === 'string' && text !== '' ? text : undefined;
}
