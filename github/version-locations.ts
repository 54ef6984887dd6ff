import { parseVersionMessage } from '../core/ledger/version-record.ts';
import type { VersionTag } from '../core/model/version-tag.ts';
import { toRegistryError } from './errors.ts';
import type { RepositoryQueries, RepositoryQuestion } from './repository-queries.ts';

/** Where the metadata of a published version lies, as its tag tells. */
export interface VersionLocation {
  /** The release's page. */
  readonly url: string;
  readonly metadataAssetId: number;
}

type Answer = Readonly<Record<string, TagNode | ReleaseNode | null>>;

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
  queries: RepositoryQueries,
  tags: readonly VersionTag[],
): Promise<readonly (VersionLocation | null)[]> {
  try {
    const answer = await queries.ask<Answer>(toQuestion(tags));
    return tags.map((_, at) => toLocation(answer, at));
  } catch (error) {
    throw toRegistryError(error, `read the tags of ${tags.map(({ name }) => name).join(', ')}`);
  }
}

function toLocation(nodes: Answer, at: number): VersionLocation | null {
  const [tag, release] = [nodes[`t${at}`] ?? null, nodes[`r${at}`] ?? null];
  if (tag === null || !('target' in tag) || release === null || !('url' in release)) return null;
  const record = parseVersionMessage(tag.target.message ?? '');
  if (record === null || release.isDraft) return null;
  return { url: release.url, metadataAssetId: record.metadataAssetId };
}

function toQuestion(tags: readonly VersionTag[]): RepositoryQuestion {
  const fields = tags.map(
    (_, at) => `
      t${at}: ref(qualifiedName: $ref${at}) { target { ... on Tag { message } } }
      r${at}: release(tagName: $tag${at}) { isDraft url }`,
  );
  const variables = tags.flatMap(({ name }, at) => [
    [`tag${at}`, name],
    [`ref${at}`, `refs/tags/${name}`],
  ]);
  return { fields: fields.join(''), variables: Object.fromEntries(variables), fragments: '' };
}
