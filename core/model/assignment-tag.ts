import { RegistryError } from '../errors.ts';

const PATTERN =
  /^(?<model>[a-z0-9]+(?:-[a-z0-9]+)*)#(?<stage>[a-z0-9]+(?:-[a-z0-9]+)*)#(?<counter>[1-9]\d{0,8})$/;

/** The git tag of one ledger entry, in GTO's grammar: `iris#production#7`. */
export class AssignmentTag {
  readonly model: string;
  readonly stage: string;
  /** Counts all entries of the model, over all its stages, from 1. */
  readonly counter: number;

  private constructor(model: string, stage: string, counter: number) {
    this.model = model;
    this.stage = stage;
    this.counter = counter;
  }

  static of(model: string, stage: string, counter: number): AssignmentTag {
    return AssignmentTag.parse(`${model}#${stage}#${counter}`);
  }

  static parse(text: string): AssignmentTag {
    const tag = AssignmentTag.find(text);
    if (tag !== null) return tag;
    throw new RegistryError('INVALID_ASSIGNMENT_TAG', {
      problem: `"${text}" is not an assignment tag.`,
      remedy: 'Write it as <model>#<stage>#<counter>, for example "iris#production#7".',
    });
  }

  /** Null where the tag is some other tag of the repository. */
  static find(text: string): AssignmentTag | null {
    const { model, stage, counter } = PATTERN.exec(text)?.groups ?? {};
    if (model === undefined || stage === undefined || counter === undefined) return null;
    return new AssignmentTag(model, stage, Number(counter));
  }

  /** The inverse of `parse`. */
  get name(): string {
    return `${this.model}#${this.stage}#${this.counter}`;
  }
}
