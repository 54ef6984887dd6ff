import { RegistryError } from '../errors.ts';

const PATTERN =
  /^(?<model>[a-z0-9]+(?:-[a-z0-9]+)*)#(?<stage>[a-z0-9]+(?:-[a-z0-9]+)*)(?<retires>!?)#(?<counter>[1-9]\d{0,8})$/;

interface AssignmentParts {
  readonly model: string;
  readonly stage: string;
  readonly counter: number;
  readonly retires: boolean;
}

/**
 * The git tag of one ledger entry, in GTO's grammar: `iris#production#7`, or `iris#production!#8`
 * where the stage holds no version from then on.
 */
export class AssignmentTag {
  readonly model: string;
  readonly stage: string;
  /** Counts all entries of the model, over all its stages, from 1. */
  readonly counter: number;
  /** true: the version is taken out of the stage, and none put in. */
  readonly retires: boolean;

  private constructor({ model, stage, counter, retires }: AssignmentParts) {
    this.model = model;
    this.stage = stage;
    this.counter = counter;
    this.retires = retires;
  }

  static of(model: string, stage: string, counter: number): AssignmentTag {
    return AssignmentTag.parse(`${model}#${stage}#${counter}`);
  }

  static retiring(model: string, stage: string, counter: number): AssignmentTag {
    return AssignmentTag.parse(`${model}#${stage}!#${counter}`);
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
    const { model, stage, retires, counter } = PATTERN.exec(text)?.groups ?? {};
    if (model === undefined || stage === undefined || counter === undefined) return null;
    return new AssignmentTag({ model, stage, counter: Number(counter), retires: retires === '!' });
  }

  /** The inverse of `parse`. */
  get name(): string {
    return `${this.model}#${this.stage}${this.retires ? '!' : ''}#${this.counter}`;
  }
}
