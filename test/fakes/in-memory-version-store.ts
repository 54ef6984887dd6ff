import { createHash } from 'node:crypto';
import { RegistryError } from '../../core/errors.ts';
import { toRecordedVersions } from '../../core/ledger/recorded-versions.ts';
import type { Digest } from '../../core/model/digest.ts';
import type { PullRequestLabels } from '../../core/ports/pull-request-labels.ts';
import type { ReleasePages } from '../../core/ports/release-pages.ts';
import type {
  Asset,
  AssetContent,
  AssetStore,
  Release,
  ReleasePage,
  ReleaseStore,
  UploadedAsset,
  VersionLedger,
} from '../../core/ports/releases.ts';
import { InMemoryTags } from './in-memory-tags.ts';

export interface StoredRelease extends ReleasePage {
  readonly id: number;
  readonly draft: boolean;
  readonly createdAt: string;
}

export interface StoredAsset {
  readonly id: number;
  readonly releaseId: number;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Releases, their files and the version tags of one repository; each port works on the same state. */
export class InMemoryVersionStore {
  readonly stored = new Map<number, StoredRelease>();
  readonly files = new Map<number, StoredAsset>();
  readonly tags = new InMemoryTags();
  now = new Date('2026-03-01T12:00:00Z');
  #lastId = 0;

  /** Of the pull request that brought what is registered. */
  pullRequestLabels: readonly string[] = [];

  readonly labels: PullRequestLabels = { labelsOf: async () => this.pullRequestLabels };

  readonly clock = (): Date => this.now;

  readonly ledger: VersionLedger = {
    read: async (model) => ({
      versions: toRecordedVersions(model, [...this.tags.all.values()]),
      drafts: [...this.stored.values()]
        .filter(({ draft, tagName }) => draft && tagName.startsWith(`${model}@draft-`))
        .toReversed(),
      assignments: this.tags.assignments.filter(({ tag }) => tag.model === model),
      head: 'e'.repeat(40),
    }),
  };

  readonly releases: ReleaseStore = {
    createDraft: async (tagName, title) =>
      this.addRelease({ tagName, title, body: '', prerelease: false, draft: true }),
    find: async (id) => this.#toRelease(this.stored.get(id)),
    findByTag: async (tagName) => this.#toRelease(this.#published(tagName)),
    publish: async (id, page) => {
      const held = this.#published(page.tagName);
      if (held !== undefined && held.id !== id) return null;
      return this.#change(id, { ...page, draft: false });
    },
    updateBody: async (id, body) => void this.#change(id, { body }),
    delete: async (id) => {
      this.stored.delete(id);
      for (const file of this.filesOf(id)) this.files.delete(file.id);
    },
  };

  readonly pages: ReleasePages = {
    rewrite: async (id, page) => void this.#change(id, { ...page }),
  };

  readonly assets: AssetStore = {
    upload: async (release, content, onSent) => {
      const uploaded = await this.#upload(release.id, content);
      onSent?.(content.size);
      return uploaded;
    },
    delete: async (id) => void this.files.delete(id),
    open: async (id) => {
      const file = this.files.get(id);
      if (file === undefined) throw notThere(`download the asset ${id}`);
      return once(file.bytes);
    },
  };

  filesOf(releaseId: number): readonly StoredAsset[] {
    return [...this.files.values()].filter((file) => file.releaseId === releaseId);
  }

  addRelease(facts: ReleasePage & { readonly draft: boolean }): Release {
    const id = this.#id();
    const release = { ...facts, id, createdAt: this.now.toISOString() };
    this.stored.set(id, release);
    return this.#show(release);
  }

  async #upload(releaseId: number, content: AssetContent): Promise<UploadedAsset> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content.open()) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (!this.stored.has(releaseId)) {
      const problem = `The draft release ${releaseId} is gone.`;
      throw new RegistryError('DRAFT_GONE', { problem, remedy: 'Run it again.' });
    }
    const held = this.filesOf(releaseId).find(({ name }) => name === content.name);
    if (held?.bytes.equals(bytes)) return { id: held.id, digest: digestOf(bytes) };
    if (held !== undefined) {
      const problem = `The draft release holds another "${content.name}" than was sent.`;
      throw new RegistryError('DRAFT_CONTESTED', { problem, remedy: 'Run it again.' });
    }
    const file = { id: this.#id(), releaseId, name: content.name, bytes };
    this.files.set(file.id, file);
    return { id: file.id, digest: digestOf(bytes) };
  }

  #published(tagName: string): StoredRelease | undefined {
    return [...this.stored.values()].find(
      (release) => !release.draft && release.tagName === tagName,
    );
  }

  #change(id: number, facts: Partial<StoredRelease>): Release {
    const release = this.stored.get(id);
    if (release === undefined) throw notThere(`change the release ${id}`);
    const changed = { ...release, ...facts, id };
    this.stored.set(id, changed);
    return this.#show(changed);
  }

  #toRelease(release: StoredRelease | undefined): Release | null {
    return release === undefined ? null : this.#show(release);
  }

  #show({ id, tagName, draft, body }: StoredRelease): Release {
    const url = `https://github.test/acme/flowers/releases/tag/${tagName}`;
    const assets = this.filesOf(id).map(toAsset);
    return { id, tagName, draft, body, url, uploadUrl: `${url}/assets`, assets };
  }

  #id(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}

export function digestOf(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function toAsset({ id, name, bytes }: StoredAsset): Asset {
  return { id, name, size: bytes.byteLength, digest: digestOf(bytes), state: 'uploaded' };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** GitHub does not tell what is not there from what may not be seen. */
function notThere(doing: string): RegistryError {
  const problem = `Could not ${doing}: Not Found (HTTP 404).`;
  return new RegistryError('NOT_PERMITTED', { problem, remedy: 'Check the permissions.' });
}
