import type { Octokit } from '@octokit/rest';
import type { ModelVersion } from '../../core/generated/schema-types.ts';
import { downloadAsset } from './published-state.ts';

export interface RepositoryPlace {
  readonly owner: string;
  readonly repo: string;
}

/** A version as its release shows it. */
export interface ReadVersion {
  readonly metadata: ModelVersion;
  /** The page: Markdown. */
  readonly page: string;
  readonly prerelease: boolean;
  /** Names of assets. */
  readonly assets: readonly string[];
  /** That the tag names. */
  readonly commit: string;
}

/** Reads a version back over GitHub's API, as anybody would who uses it. */
export async function readVersion(
  github: Octokit,
  tag: string,
  at: RepositoryPlace = { owner: 'acme', repo: 'flowers' },
): Promise<ReadVersion> {
  const { data: release } = await github.rest.repos.getReleaseByTag({ ...at, tag });
  const asset = release.assets.find(({ name }) => name === 'metadata.json');
  const document = await downloadAsset(github, { ...at, asset_id: asset?.id ?? 0 });
  const { data: commit } = await github.rest.repos.getCommit({ ...at, ref: tag });
  return {
    metadata: JSON.parse(document.toString()),
    page: release.body ?? '',
    prerelease: release.prerelease,
    assets: release.assets.map(({ name }) => name),
    commit: commit.sha,
  };
}
