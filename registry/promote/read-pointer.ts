import { checkDocument } from '../../core/document/check-document.ts';
import type { Problem } from '../../core/errors.ts';
import { parseDigest } from '../../core/model/digest.ts';
import type { Pointer } from '../../core/promotion/pointer.ts';

export type PointerReading =
  | { readonly ok: true; readonly pointer: Pointer }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Characters. Anybody can put a pointer into a pull request, and a long text takes long to parse. */
const LONGEST = 4096;

export function readPointer(file: string, text: string): PointerReading {
  if (text.length > LONGEST) return { ok: false, problems: [tooLong(file)] };
  const checked = checkDocument('pointer', { file, text });
  if (!checked.ok) return checked;
  const { version, digest } = checked.value;
  return { ok: true, pointer: { version, digest: parseDigest(digest) } };
}

function tooLong(file: string): Problem {
  const message = `a pointer has a version and a digest, and at most ${LONGEST} characters`;
  return { file, line: null, column: null, field: 'version', message };
}
