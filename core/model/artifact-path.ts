import { RegistryError } from '../errors.ts';

const LONGEST = 1000;
// Windows reads ":" as a drive or a stream, and none of these can be in a file's name there.
const UNSAFE = /[\p{Cc}\p{Cf}\\:*?"<>|]/u;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** An artifact's path, checked: below whatever folder it is put into, on any system. */
export function parseArtifactPath(text: string): string {
  if (isArtifactPath(text)) return text;
  throw new RegistryError('INVALID_DOCUMENT', {
    problem: `${JSON.stringify(text)} is not the path of an artifact.`,
    remedy: 'Use a relative path without "..", with "/" between its parts, as in "out/model.onnx".',
  });
}

export function isArtifactPath(text: string): boolean {
  return text.length <= LONGEST && !UNSAFE.test(text) && text.split('/').every(isName);
}

function isName(segment: string): boolean {
  // Also refuses the empty name, "." and ".."; Windows drops dots and spaces at an end.
  return segment.trim() === segment && !/(?:^|\.)$/.test(segment) && !DEVICE.test(segment);
}
