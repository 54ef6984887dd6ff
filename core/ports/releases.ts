import type { VersionRecord } from '../ledger/version-record.ts';
import type { Withdrawal } from '../ledger/withdrawal-record.ts';
import type { Digest } from '../model/digest.ts';
import type { VersionTag } from '../model/version-tag.ts';
import type { RecordedAssignment } from './deployments.ts';

/** A version as its tag tells; `record` is null where somebody else made the tag. */
export interface RecordedVersion {
  readonly tag: VersionTag;
  readonly commit: string;
  readonly record: VersionRecord | null;
  /** Null: it may be used. A withdrawn version stays what it is, and keeps its number. */
  readonly withdrawn: Withdrawal | null;
}

export interface ModelHistory {
  readonly versions: readonly RecordedVersion[];
  /** The newest draft releases that registrations of the model have open, or left behind. */
  readonly drafts: readonly DraftRelease[];
  /** The newest entries of the ledger, in whatever order. */
  readonly assignments: readonly RecordedAssignment[];
  /** The newest commit of the default branch; null: the repository is empty. */
  readonly head: string | null;
}

export interface DraftRelease {
  readonly id: number;
  /** `iris@draft-<request>-<step>-<run>.<attempt>`; a draft has no git tag. */
  readonly tagName: string;
  readonly createdAt: string;
}

/** The version tags of a model, with what their messages record. */
export interface VersionLedger {
  read(model: string): Promise<ModelHistory>;
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** Null where GitHub computed none. */
  readonly digest: Digest | null;
  /** `uploaded`; `starter` is what a broken upload leaves behind. */
  readonly state: string;
}

export interface Release {
  readonly id: number;
  readonly tagName: string;
  readonly draft: boolean;
  readonly body: string;
  /** The page people look at. */
  readonly url: string;
  readonly uploadUrl: string;
  readonly assets: readonly Asset[];
}

export interface ReleasePage {
  readonly tagName: string;
  readonly title: string;
  readonly body: string;
  readonly prerelease: boolean;
}

export interface ReleaseStore {
  createDraft(tagName: string, title: string): Promise<Release>;
  /** Drafts too; null: there is none. */
  find(id: number): Promise<Release | null>;
  /** A published release; null: there is none. */
  findByTag(tagName: string): Promise<Release | null>;
  /** Null: another release holds the tag already. */
  publish(id: number, page: ReleasePage): Promise<Release | null>;
  updateBody(id: number, body: string): Promise<void>;
  /** No error where it is gone already. */
  delete(id: number): Promise<void>;
}

export interface AssetContent {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** From the first byte, each time it is called; a chunk holds until the next but one is asked for. */
  open(): AsyncIterable<Uint8Array>;
}

export interface UploadedAsset {
  readonly id: number;
  /** Of what was sent; GitHub reported the same, where it reports one. */
  readonly digest: Digest;
}

export interface AssetStore {
  /**
   * Hashes while sending; on return the asset is whole, and the only one of its name.
   * @throws RegistryError DRAFT_GONE where the release is not there any more, DRAFT_CONTESTED where
   * somebody else brought another asset of the name.
   */
  upload(
    release: Release,
    content: AssetContent,
    onSent?: (bytes: number) => void,
  ): Promise<UploadedAsset>;
  delete(assetId: number): Promise<void>;
  open(assetId: number): Promise<AsyncIterable<Uint8Array>>;
}

export interface AnnotatedTag {
  readonly name: string;
  readonly commit: string;
  readonly message: string;
}

export interface TagStore {
  /** Compare-and-set: false where the name is taken by another tag. */
  create(tag: AnnotatedTag): Promise<boolean>;
}

/** Tells the time; the core never asks for it itself. */
export type Clock = () => Date;
