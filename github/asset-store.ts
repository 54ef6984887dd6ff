import { createHash } from 'node:crypto';
import type { RequestError } from '@octokit/request-error';
import { RegistryError } from '../core/errors.ts';
import type { Digest } from '../core/model/digest.ts';
import type {
  Asset,
  AssetContent,
  AssetStore,
  Release,
  UploadedAsset,
} from '../core/ports/releases.ts';
import { toByteStream } from './byte-stream.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isAlreadyThere, isStatus, toRegistryError } from './errors.ts';
import { toAsset } from './release-store.ts';
import { rateLimitWait } from './retry.ts';
import { type Sent, sendAsset } from './send-asset.ts';

const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;
const LONGEST_WAIT_MS = 120_000;

export interface UploadOptions {
  /** The value of the `authorization` header. */
  readonly authorize: () => Promise<string>;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export class GitHubAssetStore implements AssetStore {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;
  readonly #options: UploadOptions;

  constructor(client: GitHubClient, repository: RepositoryName, options: UploadOptions) {
    this.#client = client;
    this.#repository = repository;
    this.#options = options;
  }

  async upload(
    release: Release,
    content: AssetContent,
    onSent: (bytes: number) => void = () => undefined,
  ): Promise<UploadedAsset> {
    let reason = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const sent = await sendAsset(content, {
        url: uploadUrl(release, content.name),
        authorization: await this.#options.authorize(),
        onSent,
      });
      const settled = await this.#settle({ release, content }, sent);
      if ('id' in settled) return settled;
      reason = settled.reason;
      const afterMs = settled.afterMs ?? FIRST_PAUSE_MS * 2 ** (attempt - 1);
      if (attempt < ATTEMPTS) await this.#options.sleep(afterMs);
    }
    throw new RegistryError('UPLOAD_FAILED', {
      problem: `Could not upload "${content.name}" in ${ATTEMPTS} attempts: ${reason}.`,
      remedy: 'Run it again later.',
    });
  }

  async delete(assetId: number): Promise<void> {
    try {
      await this.#client.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', {
        ...this.#repository,
        asset_id: assetId,
      });
    } catch (error) {
      if (isStatus(error, 404)) return;
      throw toRegistryError(error, `delete the asset ${assetId}`);
    }
  }

  async open(assetId: number): Promise<AsyncIterable<Uint8Array>> {
    try {
      const { data } = await this.#client.request(
        'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
        {
          ...this.#repository,
          asset_id: assetId,
          headers: { accept: 'application/octet-stream' },
          // The body as a stream. `fetch` follows the redirect without the token.
          request: { parseSuccessResponseBody: false },
        },
      );
      return toByteStream(data, assetId);
    } catch (error) {
      throw toRegistryError(error, `download the asset ${assetId}`);
    }
  }

  /** Whatever was answered, or lost: what GitHub holds decides. */
  async #settle({ release, content }: Upload, sent: Sent): Promise<UploadedAsset | Retry> {
    const { stored, error } = sent;
    if (error !== null && isRefusal(error)) return await this.#refuse({ release, content }, error);
    const held = stored ?? (await this.#findHeld(release, content.name));
    if (held?.state === 'uploaded') {
      // A refusal of the name can come before all was sent.
      const digest = sent.digest ?? (await digestOf(content));
      if (isWhole(held, content, digest)) return { id: held.id, digest };
      if (stored === null) throw contested(content.name);
    }
    if (held !== null) await this.delete(held.id);
    return { reason: error?.message ?? 'GitHub holds other bytes than were sent', afterMs: null };
  }

  async #refuse({ release, content }: Upload, error: RequestError): Promise<Retry> {
    const afterMs = rateLimitWait(error, Date.now());
    if (afterMs !== null && afterMs <= LONGEST_WAIT_MS) return { reason: error.message, afterMs };
    if (error.status === 404 && !(await this.#isThere(release.id))) {
      throw new RegistryError('DRAFT_GONE', {
        problem: `The draft release ${release.id} is gone.`,
        remedy: 'Run it again.',
        cause: error,
      });
    }
    throw toRegistryError(error, `upload "${content.name}"`);
  }

  async #isThere(releaseId: number): Promise<boolean> {
    try {
      await this.#client.request('GET /repos/{owner}/{repo}/releases/{release_id}', {
        ...this.#repository,
        release_id: releaseId,
      });
      return true;
    } catch (error) {
      if (isStatus(error, 404)) return false;
      throw toRegistryError(error, `read the release ${releaseId}`);
    }
  }

  async #findHeld(release: Release, name: string): Promise<Asset | null> {
    try {
      for (let page = 1; ; page += 1) {
        const { data } = await this.#client.request(
          'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
          { ...this.#repository, release_id: release.id, per_page: 100, page },
        );
        const held = data.find((asset) => asset.name === name);
        if (held !== undefined) return toAsset(held);
        if (data.length < 100) return null;
      }
    } catch (error) {
      throw toRegistryError(error, `list the files of the release ${release.id}`);
    }
  }
}

interface Upload {
  readonly release: Release;
  readonly content: AssetContent;
}

interface Retry {
  readonly reason: string;
  /** When GitHub takes requests again; null: it did not say. */
  readonly afterMs: number | null;
}

/** A 4xx that did not come from an asset of the same name that is there already. */
function isRefusal(error: RequestError): boolean {
  return error.status < 500 && !isAlreadyThere(error);
}

function isWhole(held: Asset, content: AssetContent, digest: Digest): boolean {
  if (held.size !== content.size) return false;
  // Servers that compute no digest leave only the size to compare.
  return held.digest === null || held.digest === digest;
}

async function digestOf(content: AssetContent): Promise<Digest> {
  const hash = createHash('sha256');
  for await (const chunk of content.open()) hash.update(chunk);
  return `sha256:${hash.digest('hex')}`;
}

/** It may be what another process is about to tag, so it is not ours to delete. */
function contested(name: string): RegistryError {
  return new RegistryError('DRAFT_CONTESTED', {
    problem: `The draft release holds another "${name}" than was sent.`,
    remedy: 'Run it again: it then works on a draft of its own.',
  });
}

function uploadUrl(release: Release, name: string): URL {
  // A URI template that ends in {?name,label}.
  const url = new URL(release.uploadUrl.replace(/\{.*$/, ''));
  url.searchParams.set('name', name);
  return url;
}
