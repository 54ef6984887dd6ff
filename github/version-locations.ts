import { parseVersionMessage } from '../core/ledger/version-record.ts';
import type { VersionTag } from '../core/model/version-tag.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';

/** Where the metadata of a published version lies, as its tag tells. */
export interface VersionLocation {
  /** The release's page. */
  readonly url: string;
  readonly metadataAssetId: number;
}

interface Answer {
  readonly repository: Readonly<Record<string, TagNode | ReleaseNode | null>>;
}

interface TagNode {
  /** Without a message where the tag is no annotated one. */
  readonly target: { readonly message?: string };
}

interface ReleaseNode {
  readonly isDraft: boolean;
  readonly url: string;
}

/**
 * In one call, in the order asked for; null: there is no published release, or the registry did not
 * write the tag. GraphQL gives the page of a release, but not the ids of its assets.
 */
export async function locateVersions(
  client: GitHubClient,
  repository: RepositoryName,
  tags: readonly VersionTag[],
): Promise<readonly (VersionLocation | null)[]> {
  try {
    const answer = await client.graphql<Answer>(queryOf(tags.length), {
      ...repository,
      ...Object.fromEntries(tags.map(({ name }, at) => [`n${at}`, name])),
      ...Object.fromEntries(tags.map(({ name }, at) => [`q${at}`, `refs/tags/${name}`])),
    });
    return tags.map((_, at) => toLocation(answer.repository, at));
  } catch (error) {
    throw toRegistryError(error, `read the tags of ${tags.map(({ name }) => name).join(', ')}`);
  }
}

function toLocation(nodes: Answer['repository'], at: number): VersionLocation | null {
  const [tag, release] = [nodes[`t${at}`] ?? null, nodes[`r${at}`] ?? null];
  if (tag === null || !('target' in tag) || release === null || !('url' in release)) return null;
  const record = parseVersionMessage(tag.target.message ?? '');
  if (record === null || release.isDraft) return null;
  return { url: release.url, metadataAssetId: record.metadataAssetId };
}

function queryOf(count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => at);
  const variables = numbers.map((at) => `, $n${at}: String!, $q${at}: String!`).join('');
  const fields = numbers.map(
    (at) => `
      t${at}: ref(qualifiedName: $q${at}) { target { ... on Tag { message } } }
      r${at}: release(tagName: $n${at}) { isDraft url }`,
  );
  return `
    query versions($owner: String!, $repo: String!${variables}) {
      repository(owner: $owner, name: $repo) {${fields.join('')}
      }
    }`;
}
