import type { FieldPath } from './field-path.ts';

/** Something wrong in a parsed document, before it is known where in the file it stands. */
export interface Fault {
  readonly path: FieldPath;
  /** What of the field is wrong. */
  readonly part: 'key' | 'value';
  readonly message: string;
}
