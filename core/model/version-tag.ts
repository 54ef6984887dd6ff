import { RegistryError } from '../errors.ts';
import { isVersion } from './version.ts';

const PATTERN = /^(?<model>[a-z0-9]+(?:-[a-z0-9]+)*)@v(?<version>.+)$/;

/** The git tag that names one immutable version of a model: `fraud-scorer@v1.4.0`. */
export class VersionTag {
  readonly model: string;
  readonly version: string;

  private constructor(model: string, version: string) {
    this.model = model;
    this.version = version;
  }

  static of(model: string, version: string): VersionTag {
    return VersionTag.parse(`${model}@v${version}`);
  }

  static parse(text: string): VersionTag {
    const tag = VersionTag.find(text);
    if (tag !== null) return tag;
    throw new RegistryError('INVALID_VERSION_TAG', {
      problem: `"${text}" is not a version tag.`,
      remedy: 'Write it as <model>@v<semver>, for example "fraud-scorer@v1.4.0".',
    });
  }

  /** Null where the tag is some other tag of the repository. */
  static find(text: string): VersionTag | null {
    const { model, version } = PATTERN.exec(text)?.groups ?? {};
    if (model === undefined || version === undefined || !isVersion(version)) return null;
    return new VersionTag(model, version);
  }

  /** The inverse of `parse`. */
  get name(): string {
    return `${this.model}@v${this.version}`;
  }
}
