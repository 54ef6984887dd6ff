import { RegistryError } from '../errors.ts';
import { VersionTag } from './version-tag.ts';

const PATTERN = /^(?<version>[^!]+)!(?:#(?<counter>[1-9]\d{0,8}))?$/;

/**
 * The git tag that withdraws a version, in GTO's grammar: `iris@v1.4.0!`. GTO can count such tags,
 * `iris@v1.4.0!#3`; the registry reads that too, and never writes it: there is one for a version.
 */
export class WithdrawalTag {
  readonly withdrawn: VersionTag;
  /** Null: the tag is not counted. */
  readonly counter: number | null;

  private constructor(withdrawn: VersionTag, counter: number | null) {
    this.withdrawn = withdrawn;
    this.counter = counter;
  }

  static of(withdrawn: VersionTag): WithdrawalTag {
    return new WithdrawalTag(withdrawn, null);
  }

  static parse(text: string): WithdrawalTag {
    const tag = WithdrawalTag.find(text);
    if (tag !== null) return tag;
    throw new RegistryError('INVALID_VERSION_TAG', {
      problem: `"${text}" is not the tag of a withdrawal.`,
      remedy: 'Write it as <model>@v<semver>!, for example "fraud-scorer@v1.4.0!".',
    });
  }

  /** Null where the tag is some other tag of the repository. */
  static find(text: string): WithdrawalTag | null {
    const { version, counter } = PATTERN.exec(text)?.groups ?? {};
    const withdrawn = VersionTag.find(version ?? '');
    if (withdrawn === null) return null;
    return new WithdrawalTag(withdrawn, counter === undefined ? null : Number(counter));
  }

  /** The inverse of `parse`. */
  get name(): string {
    return `${this.withdrawn.name}!${this.counter === null ? '' : `#${this.counter}`}`;
  }
}
