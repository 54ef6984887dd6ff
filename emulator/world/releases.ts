import { Mutex } from '../git/mutex.ts';
import type { Asset, Release } from './release.ts';

/** The releases of one repository, drafts included. */
export class Releases {
  /** One at a time, so that no two releases are published on one tag. */
  readonly mutex = new Mutex();
  /** Whether what is published from now on cannot be changed any more. */
  immutable = false;
  /** How many listings a new release stays out of: what is written shows late on GitHub. */
  listingLag = 0;
  readonly #all: Release[] = [];
  readonly #burnedTags = new Set<string>();
  readonly #unlisted = new Map<Release, number>();
  #latest: Release | null = null;

  add(release: Release): void {
    this.#all.push(release);
    if (this.listingLag > 0) this.#unlisted.set(release, this.listingLag);
  }

  remove(release: Release): void {
    this.#all.splice(this.#all.indexOf(release), 1);
    if (this.#latest === release) this.#latest = null;
  }

  /** All of them, the newest first, whatever the lag. */
  get all(): readonly Release[] {
    return this.#all.toSorted(byNewest);
  }

  /** As a client gets to see it, which counts as one listing. */
  list(): readonly Release[] {
    const listed = this.all.filter((release) => !this.#unlisted.has(release));
    for (const [release, left] of this.#unlisted) {
      if (left === 1) this.#unlisted.delete(release);
      else this.#unlisted.set(release, left - 1);
    }
    return listed;
  }

  find(id: number): Release | null {
    return this.#all.find((release) => release.id === id) ?? null;
  }

  /** Drafts have no tag yet, and many may be meant for the same one. */
  findPublished(tagName: string): Release | null {
    return this.#all.find((release) => !release.draft && release.tagName === tagName) ?? null;
  }

  findAsset(id: number): { readonly release: Release; readonly asset: Asset } | null {
    for (const release of this.#all) {
      const asset = release.assets.find((each) => each.id === id);
      if (asset !== undefined) return { release, asset };
    }
    return null;
  }

  /** The one that was marked so, or else the newest that is complete. */
  findLatest(): Release | null {
    const isComplete = ({ draft, prerelease }: Release) => !draft && !prerelease;
    if (this.#latest !== null && isComplete(this.#latest)) return this.#latest;
    return this.all.find(isComplete) ?? null;
  }

  markLatest(release: Release): void {
    this.#latest = release;
  }

  /** The name of an immutable release's tag is used up, even when the release is gone. */
  burn(tagName: string): void {
    this.#burnedTags.add(tagName);
  }

  isBurned(tagName: string): boolean {
    return this.#burnedTags.has(tagName);
  }

  isImmutable(tagName: string): boolean {
    return this.findPublished(tagName)?.immutable ?? false;
  }
}

function byNewest(one: Release, other: Release): number {
  return other.createdAt.getTime() - one.createdAt.getTime() || other.id - one.id;
}
