const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PATTERN = new RegExp(
  `^(?<model>${NAME})!(?<stage>${NAME})!(?<kind>hold|refusal)-(?<key>[0-9a-f]{1,16})$`,
);

export type StageNoteKind = 'hold' | 'refusal';

interface StageNoteParts {
  readonly model: string;
  readonly stage: string;
  readonly kind: StageNoteKind;
  readonly key: string;
}

/**
 * The git tag of what the ledger says of a stage beside its assignments: `iris!production!hold-3`.
 * GTO's grammar knows no such name, and so passes it over; the `!` has it read with withdrawals.
 */
export class StageNoteTag {
  readonly model: string;
  readonly stage: string;
  readonly kind: StageNoteKind;
  /** What makes it the only one: a counter, or a part of a digest. */
  readonly key: string;

  private constructor({ model, stage, kind, key }: StageNoteParts) {
    this.model = model;
    this.stage = stage;
    this.kind = kind;
    this.key = key;
  }

  static of(parts: StageNoteParts): StageNoteTag {
    return new StageNoteTag(parts);
  }

  /** Null where the tag is some other tag of the repository. */
  static find(text: string): StageNoteTag | null {
    const { model, stage, kind, key } = PATTERN.exec(text)?.groups ?? {};
    if (model === undefined || stage === undefined || key === undefined) return null;
    return new StageNoteTag({ model, stage, key, kind: kind === 'hold' ? 'hold' : 'refusal' });
  }

  /** The inverse of `find`. */
  get name(): string {
    return `${this.model}!${this.stage}!${this.kind}-${this.key}`;
  }
}
