import type { Digest } from '../model/digest.ts';

/** What a pointer file says. */
export interface Pointer {
  readonly version: string;
  /** Of the version's metadata.json. */
  readonly digest: Digest;
}

export interface PointerPlace {
  readonly model: string;
  readonly stage: string;
}

/** true: both name the same version with the same digest, or neither names one. */
export function isSamePointer(a: Pointer | null, b: Pointer | null): boolean {
  return a?.version === b?.version && a?.digest === b?.digest;
}

export function isSamePlace(a: PointerPlace, b: PointerPlace): boolean {
  return a.model === b.model && a.stage === b.stage;
}

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PATH = new RegExp(`^models/(?<model>${NAME})/(?<stage>${NAME})\\.yml$`);

export function pointerPath({ model, stage }: PointerPlace): string {
  return `models/${model}/${stage}.yml`;
}

/** Null: the path is not a pointer's; `models/<model>/model.yml` describes the model. */
export function findPointerPlace(path: string): PointerPlace | null {
  const { model, stage } = PATH.exec(path)?.groups ?? {};
  if (model === undefined || stage === undefined || stage === 'model') return null;
  return { model, stage };
}

/** Where the two stand in a pointer file, from 1. */
export interface PointerLines {
  readonly version: number;
  readonly digest: number;
}

/** Of a text that is a pointer's; the first line where a field is written in an unusual way. */
export function findPointerLines(text: string): PointerLines {
  const lines = text.split('\n');
  const find = (field: keyof Pointer): number =>
    Math.max(
      lines.findIndex((line) => LINE_OF[field].test(line)),
      0,
    ) + 1;
  return { version: find('version'), digest: find('digest') };
}

const LINE_OF = { version: /^["']?version["']?\s*:/, digest: /^["']?digest["']?\s*:/ } as const;

/** The pointer file's text. */
export function formatPointer({ version, digest }: Pointer): string {
  return `# Which version this stage should hold. Change it by pull request.\nversion: ${version}\ndigest: ${digest}\n`;
}
