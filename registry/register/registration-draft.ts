import { RegistryError } from '../../core/errors.ts';
import type { Artifact, ModelVersion } from '../../core/generated/schema-types.ts';
import { findAbandonedDraft } from '../../core/ledger/drafts.ts';
import { completeMetadata } from '../../core/metadata/complete-metadata.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import type { ModelHistory, Release } from '../../core/ports/releases.ts';
import { type StoredMetadata, storeMetadata } from './claim-version.ts';
import { judgeLeftMetadata, readLeftMetadata } from './left-metadata.ts';
import type { Registration, RegistrationPorts } from './registration.ts';
import { stageDraft } from './stage-draft.ts';

/** A draft release that holds all of a version, and waits for its tag. */
export interface PreparedVersion {
  readonly metadata: ModelVersion;
  readonly stored: StoredMetadata;
}

/** The draft release that a registration fills: one of its own, or what a dead attempt left. */
export class RegistrationDraft {
  readonly #registration: Registration;
  readonly #ports: RegistrationPorts;
  readonly #draftTag: string;
  /** Drafts found to hold something else. */
  readonly #avoided = new Set<number>();
  #release: Release | null = null;
  /** false: taken over, so that another process of this attempt may have done the same. */
  #own = false;
  #artifacts: readonly Artifact[] | null = null;

  constructor(registration: Registration, draftTag: string, ports: RegistrationPorts) {
    this.#registration = registration;
    this.#ports = ports;
    this.#draftTag = draftTag;
  }

  get id(): number | null {
    return this.#release?.id ?? null;
  }

  /** How many drafts were given up because they held something else. */
  get avoided(): number {
    return this.#avoided.size;
  }

  /**
   * Brings everything into the draft; what it holds already is not sent again.
   * @throws RegistryError DRAFT_CONTESTED where it holds something else, DRAFT_GONE.
   */
  async prepare(tag: VersionTag, history: ModelHistory): Promise<PreparedVersion> {
    const release = await this.#open(history);
    this.#artifacts ??= await this.#fill(release);
    const { declared, external } = this.#registration;
    const metadata = completeMetadata(declared, {
      model: tag.model,
      version: tag.version,
      registeredAt: this.#ports.clock(),
      artifacts: [...this.#artifacts, ...external],
    });
    const left = await this.#takeLeft(release, metadata, history);
    if (left !== null) return left;
    return { metadata, stored: await storeMetadata(release, metadata, this.#ports.assets) };
  }

  /**
   * The number is another's. In a draft that was taken over, the other may be a process of this
   * attempt which did the same, and whose tag names what is here: then it is left alone.
   */
  async loseNumber({ metadataAssetId }: StoredMetadata): Promise<void> {
    if (this.#own) await this.#dropMetadata(metadataAssetId);
    else this.avoid();
  }

  async #dropMetadata(assetId: number): Promise<void> {
    await this.#ports.assets.delete(assetId);
    if (this.#release === null) return;
    const assets = this.#release.assets.filter(({ id }) => id !== assetId);
    this.#release = { ...this.#release, assets };
  }

  /** Leaves no draft of its own behind; one taken over may be another's by now. */
  async discard(): Promise<void> {
    if (this.#own && this.#release !== null) await this.#ports.releases.delete(this.#release.id);
    this.forget();
  }

  /** The next `prepare` looks for another draft. */
  avoid(): void {
    if (this.#release !== null) this.#avoided.add(this.#release.id);
    this.forget();
  }

  forget(): void {
    this.#release = null;
    this.#artifacts = null;
  }

  async #open(history: ModelHistory): Promise<Release> {
    this.#release ??= (await this.#takeOver(history)) ?? (await this.#create());
    return this.#release;
  }

  /** Null: no earlier attempt of this run left a draft. */
  async #takeOver(history: ModelHistory): Promise<Release | null> {
    const abandoned = findAbandonedDraft(history, this.#draftTag, this.#avoided);
    if (abandoned === null) return null;
    const left = await this.#ports.releases.find(abandoned.id);
    if (!left?.draft) return null;
    this.#own = false;
    return left;
  }

  async #create(): Promise<Release> {
    this.#own = true;
    const title = `${this.#registration.model}: being registered`;
    return await this.#ports.releases.createDraft(this.#draftTag, title);
  }

  async #fill(release: Release): Promise<readonly Artifact[]> {
    const { artifacts: sources, largestAsset } = this.#registration;
    const held = this.#own ? [] : release.assets;
    return await stageDraft(release, { sources, largestAsset, held }, this.#ports);
  }

  /** The metadata.json of a run that died before it made the tag; null: there is none to claim. */
  async #takeLeft(
    release: Release,
    ours: ModelVersion,
    { versions }: ModelHistory,
  ): Promise<PreparedVersion | null> {
    const left = this.#own ? null : await readLeftMetadata(release, this.#ports.assets);
    if (left === null) return null;
    const judgement = judgeLeftMetadata(left, ours, versions);
    if (judgement === 'claim') return left;
    if (judgement === 'avoid') throw contested(release);
    await this.#dropMetadata(left.stored.metadataAssetId);
    return null;
  }
}

function contested({ id }: Release): RegistryError {
  return new RegistryError('DRAFT_CONTESTED', {
    problem: `The draft release ${id} holds the metadata of another version.`,
    remedy: 'Run it again: it then works on a draft of its own.',
  });
}
