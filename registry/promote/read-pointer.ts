import { checkDocument } from '../../core/document/check-document.ts';
import type { Problem } from '../../core/errors.ts';
import { parseDigest } from '../../core/model/digest.ts';
import type { RegistrySnapshot } from '../../core/ports/deployments.ts';
import type { FoundFile } from '../../core/ports/promotions.ts';
import { isSamePlace, type Pointer, type PointerPlace } from '../../core/promotion/pointer.ts';

export type PointerReading =
  | { readonly ok: true; readonly pointer: Pointer }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Characters. Anybody can put a pointer into a pull request, and a long text takes long to parse. */
const LONGEST = 4096;

export function readPointer(file: string, text: string): PointerReading {
  if (text.length > LONGEST) return refuse(file, `${WHAT}, and at most ${LONGEST} characters`);
  const checked = checkDocument('pointer', { file, text });
  if (!checked.ok) return checked;
  const { version, digest } = checked.value;
  return { ok: true, pointer: { version, digest: parseDigest(digest) } };
}

/** What the default branch has at the pointer's path; null: nothing. */
export function readPointerOf(
  place: PointerPlace,
  { pointers }: Pick<RegistrySnapshot, 'pointers'>,
): PointerReading | null {
  const found = pointers.find((pointer) => isSamePlace(pointer, place));
  return found === undefined ? null : readPointer(found.path, found.text);
}

/** As `readPointer`, for what may be no text at all. */
export function readPointerFile(file: string, found: FoundFile): PointerReading {
  if (found.kind === 'text') return readPointer(file, found.text);
  return refuse(file, `is ${describeFile(found)}; ${WHAT}, in a file of its own`);
}

const WHAT = 'a pointer has a version and a digest';

/** What is there in place of a text. */
export function describeFile(found: Exclude<FoundFile, { kind: 'text' }>): string {
  if (found.kind === 'too-large') return `a file of ${found.bytes} bytes`;
  return KINDS[found.kind];
}

const KINDS = {
  binary: 'a binary file',
  link: 'a symbolic link',
  folder: 'a folder',
  submodule: 'a submodule',
} as const;

function refuse(file: string, message: string): PointerReading {
  return { ok: false, problems: [{ file, line: null, column: null, field: 'version', message }] };
}
