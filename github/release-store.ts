import type { components } from '@octokit/openapi-types';
import { RegistryError } from '../core/errors.ts';
import { isDigest } from '../core/model/digest.ts';
import type { Asset, Release, ReleasePage, ReleaseStore } from '../core/ports/releases.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isAlreadyThere, isStatus, toRegistryError } from './errors.ts';
import { writeOnce } from './write-once.ts';

type WireRelease = components['schemas']['release'];
type WireAsset = components['schemas']['release-asset'];

export class GitHubReleaseStore implements ReleaseStore {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async createDraft(tagName: string, title: string): Promise<Release> {
    try {
      return await writeOnce({
        send: async () => {
          const { data } = await this.#client.request('POST /repos/{owner}/{repo}/releases', {
            ...this.#repository,
            tag_name: tagName,
            name: title,
            body: 'A version is being registered under this draft; it is published when all is there.',
            draft: true,
            request: { retries: 0 },
          });
          return toRelease(data);
        },
        find: () => this.#findDraft(tagName),
      });
    } catch (error) {
      throw toRegistryError(error, 'create a draft release');
    }
  }

  async find(id: number): Promise<Release | null> {
    try {
      const { data } = await this.#client.request(
        'GET /repos/{owner}/{repo}/releases/{release_id}',
        { ...this.#repository, release_id: id },
      );
      return toRelease(data);
    } catch (error) {
      if (isStatus(error, 404)) return null;
      throw toRegistryError(error, `read the release ${id}`);
    }
  }

  async findByTag(tagName: string): Promise<Release | null> {
    try {
      const { data } = await this.#client.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', {
        ...this.#repository,
        tag: tagName,
      });
      return toRelease(data);
    } catch (error) {
      if (isStatus(error, 404)) return null;
      throw toRegistryError(error, `read the release of ${tagName}`);
    }
  }

  async publish(id: number, page: ReleasePage): Promise<Release | null> {
    try {
      // A PATCH to the same end state, so the retry plugin may repeat it.
      const { data } = await this.#client.request(
        'PATCH /repos/{owner}/{repo}/releases/{release_id}',
        {
          ...this.#repository,
          release_id: id,
          tag_name: page.tagName,
          name: page.title,
          body: page.body,
          prerelease: page.prerelease,
          draft: false,
          // "Latest" belongs to the repository's own releases, not to one of many models.
          make_latest: 'false',
        },
      );
      return toRelease(data);
    } catch (error) {
      if (isAlreadyThere(error)) return null;
      throw published(page, error);
    }
  }

  async updateBody(id: number, body: string): Promise<void> {
    try {
      await this.#client.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
        ...this.#repository,
        release_id: id,
        body,
      });
    } catch (error) {
      throw toRegistryError(error, `update the page of the release ${id}`);
    }
  }

  async delete(id: number): Promise<void> {
    try {
      await this.#client.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', {
        ...this.#repository,
        release_id: id,
      });
    } catch (error) {
      if (isStatus(error, 404)) return;
      throw toRegistryError(error, `delete the draft release ${id}`);
    }
  }

  /** Drafts cannot be asked for by tag over REST; one just made is among the newest. */
  async #findDraft(tagName: string): Promise<Release | null> {
    const { data } = await this.#client.request('GET /repos/{owner}/{repo}/releases', {
      ...this.#repository,
      per_page: 100,
    });
    const made = data.find((release) => release.draft && release.tag_name === tagName);
    return made === undefined ? null : toRelease(made);
  }
}

function toRelease(wire: WireRelease): Release {
  return {
    id: wire.id,
    tagName: wire.tag_name,
    draft: wire.draft,
    body: wire.body ?? '',
    url: wire.html_url,
    uploadUrl: wire.upload_url,
    assets: wire.assets.map(toAsset),
  };
}

export function toAsset({ id, name, size, digest, state }: WireAsset): Asset {
  return { id, name, size, state, digest: digest !== null && isDigest(digest) ? digest : null };
}

function published(page: ReleasePage, cause: unknown): RegistryError {
  const { code, problem, remedy } = toRegistryError(cause, `publish ${page.tagName}`);
  const state = `The version is registered under its tag ${page.tagName}, but its page is still a draft.`;
  return new RegistryError(code, { problem, remedy: `${state} ${remedy}`, cause });
}
