import { checkDocument } from '../core/document/check-document.ts';
import type { Problem } from '../core/errors.ts';
import { parseDigest } from '../core/model/digest.ts';
import type { Pointer } from '../core/promotion/pointer.ts';

export type PointerReading =
  | { readonly ok: true; readonly pointer: Pointer }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function readPointer(file: string, text: string): PointerReading {
  const checked = checkDocument('pointer', { file, text });
  if (!checked.ok) return checked;
  const { version, digest } = checked.value;
  return { ok: true, pointer: { version, digest: parseDigest(digest) } };
}
