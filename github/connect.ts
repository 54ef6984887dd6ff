import { Octokit } from '@octokit/core';
import type { AssetStore, ReleaseStore, TagStore, VersionLedger } from '../core/ports/releases.ts';
import { GitHubAssetStore } from './asset-store.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { GitHubReleaseStore } from './release-store.ts';
import { retry } from './retry.ts';
import { GitHubTagStore } from './tag-store.ts';
import { GitHubVersionLedger } from './version-ledger.ts';

/** Every port, on one repository of GitHub. */
export interface RepositoryPorts {
  readonly ledger: VersionLedger;
  readonly releases: ReleaseStore;
  readonly assets: AssetStore;
  readonly tags: TagStore;
}

const PatientOctokit = Octokit.plugin(retry);

/** A client with the project's own retry policy. */
export function createClient(options: {
  readonly token: string;
  readonly apiUrl: string;
  readonly userAgent: string;
}): GitHubClient {
  const { token, apiUrl, userAgent } = options;
  return new PatientOctokit({ auth: token, baseUrl: apiUrl, userAgent });
}

export function connectRepository(
  client: GitHubClient,
  repository: RepositoryName,
): RepositoryPorts {
  return {
    ledger: new GitHubVersionLedger(client, repository),
    releases: new GitHubReleaseStore(client, repository),
    assets: new GitHubAssetStore(client, repository, {
      authorize: () => authorize(client),
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    }),
    tags: new GitHubTagStore(client, repository),
  };
}

/** Uploads go past Octokit, so they need its token; an App's client gives its installation's. */
async function authorize(client: GitHubClient): Promise<string> {
  const authentication: unknown = await client.auth({ type: 'installation' });
  if (typeof authentication === 'object' && authentication !== null && 'token' in authentication) {
    return `token ${String(authentication.token)}`;
  }
  return '';
}
