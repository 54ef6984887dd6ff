import type { GraphQLResolveInfo } from 'graphql';
import { toTimestamp } from '../../clock.ts';
import { isAllowed } from '../../http/access.ts';
import { toRelease, toReleaseAsset } from '../../representations/release.ts';
import type { Asset, Release } from '../../world/release.ts';
import { toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { toActor, toUserOrNull } from './actor.ts';
import { requirePermission } from './permission.ts';
import { findRefNode } from './ref.ts';
import { toRepositoryFields } from './repository-fields.ts';
import type { Scope } from './scope.ts';

export interface ReleasesArguments extends Window {
  readonly orderBy?: {
    readonly field: 'CREATED_AT' | 'NAME';
    readonly direction: 'ASC' | 'DESC';
  } | null;
}

/** Finds drafts too, which REST does not: https://github.com/cli/cli relies on it. */
export function findReleaseNode(scope: Scope, tagName: string): Node | null {
  requirePermission(scope, 'contents:read');
  const { releases } = scope.repository;
  const draft = seesDrafts(scope)
    ? releases.all.find((release) => release.draft && release.tagName === tagName)
    : undefined;
  const release = releases.findPublished(tagName) ?? draft;
  return release === undefined ? null : toReleaseNode(scope, release);
}

export function listReleaseNodes(
  scope: Scope,
  args: ReleasesArguments,
  info: GraphQLResolveInfo,
): Node {
  requirePermission(scope, 'contents:read');
  const visible = scope.repository.releases
    .list()
    .filter(({ draft }) => !draft || seesDrafts(scope));
  const items = sort(visible, args.orderBy ?? { field: 'CREATED_AT', direction: 'DESC' });
  const toNode = (release: Release) => toReleaseNode(scope, release);
  return toConnection({ items, toNode, keyOf: ({ id }) => id }, args, info);
}

export function seesDrafts({ context, repository }: Scope): boolean {
  return isAllowed(context.token, repository, { need: 'contents:write' });
}

function sort(
  newestFirst: readonly Release[],
  { field, direction }: NonNullable<ReleasesArguments['orderBy']>,
): readonly Release[] {
  const ascending = newestFirst.toReversed();
  if (field === 'NAME') ascending.sort((one, other) => (toName(one) < toName(other) ? -1 : 1));
  return direction === 'ASC' ? ascending : ascending.toReversed();
}

function toName({ name, tagName }: Release): string {
  return name ?? tagName;
}

export function toReleaseNode(scope: Scope, release: Release): Node {
  const { repository } = scope;
  const { html_url: url } = toRelease(release);
  return {
    __typename: 'Release',
    id: release.nodeId,
    databaseId: release.id,
    repository: toRepositoryFields(repository),
    name: release.name,
    tagName: release.tagName,
    description: release.body,
    isDraft: release.draft,
    isPrerelease: release.prerelease,
    isLatest: repository.releases.findLatest() === release,
    createdAt: toTimestamp(release.createdAt),
    updatedAt: toTimestamp(release.updatedAt),
    publishedAt: release.publishedAt && toTimestamp(release.publishedAt),
    url,
    resourcePath: new URL(url).pathname,
    author: toUserOrNull(release.author),
    tag: () => (release.draft ? null : findRefNode(scope, `tags/${release.tagName}`)),
    tagCommit: () =>
      release.draft ? null : scope.loadObject(`refs/tags/${release.tagName}^{commit}`),
    releaseAssets: (args: Window & { name?: string | null }, info: GraphQLResolveInfo) =>
      listAssets(release, { args, info }),
  };
}

interface Asked {
  readonly args: Window & { name?: string | null };
  readonly info: GraphQLResolveInfo;
}

function listAssets(release: Release, { args, info }: Asked): Node {
  const wanted = args.name;
  const items = release.assets.filter(({ name }) => wanted == null || name === wanted);
  const toNode = (asset: Asset) => toAssetNode(release, asset);
  return toConnection({ items, toNode, keyOf: ({ id }) => id }, args, info);
}

/** Neither the digest nor the state of an asset is known here; REST has them. */
function toAssetNode(release: Release, asset: Asset): Node {
  const { url, browser_download_url: downloadUrl } = toReleaseAsset(release, asset);
  return {
    id: asset.nodeId,
    name: asset.name,
    size: asset.size,
    contentType: asset.contentType,
    downloadCount: asset.downloadCount,
    downloadUrl,
    url,
    createdAt: toTimestamp(asset.createdAt),
    updatedAt: toTimestamp(asset.updatedAt),
    uploadedBy: toActor(asset.uploader),
  };
}
