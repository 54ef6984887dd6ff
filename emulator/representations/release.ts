import { toTimestamp } from '../clock.ts';
import type { Asset, Release } from '../world/release.ts';
import { toSimpleUser } from './account.ts';
import type { Schemas } from './schemas.ts';

export function toRelease(release: Release): Schemas['release'] {
  const { repository, id, draft, tagName, publishedAt, assets } = release;
  const url = `${repository.apiUrl}/releases/${id}`;
  const archive = (kind: string) =>
    draft ? null : `${repository.apiUrl}/${kind}/${encodeURIComponent(tagName)}`;
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${repository.uploadsUrl}/releases/${id}/assets{?name,label}`,
    html_url: `${repository.htmlUrl}/releases/tag/${toAddressName(release)}`,
    id,
    author: toSimpleUser(release.author),
    node_id: release.nodeId,
    tag_name: tagName,
    target_commitish: release.targetCommitish,
    name: release.name,
    draft,
    immutable: release.immutable,
    prerelease: release.prerelease,
    created_at: toTimestamp(release.createdAt),
    updated_at: toTimestamp(release.updatedAt),
    published_at: publishedAt === null ? null : toTimestamp(publishedAt),
    assets: assets.map((asset) => toReleaseAsset(release, asset)),
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    body: release.body,
  };
}

export function toReleaseAsset(release: Release, asset: Asset): Schemas['release-asset'] {
  const { apiUrl, htmlUrl } = release.repository;
  const folder = `${htmlUrl}/releases/download/${toAddressName(release)}`;
  return {
    url: `${apiUrl}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: asset.nodeId,
    name: asset.name,
    label: asset.label,
    uploader: toSimpleUser(asset.uploader),
    content_type: asset.contentType,
    state: toState(asset),
    size: asset.size,
    digest: asset.digest,
    download_count: asset.downloadCount,
    created_at: toTimestamp(asset.createdAt),
    updated_at: toTimestamp(asset.updatedAt),
    browser_download_url: `${folder}/${encodeURIComponent(asset.name)}`,
  };
}

function toAddressName({ draft, untaggedName, tagName }: Release): string {
  return draft ? untaggedName : encodeURIComponent(tagName);
}

/**
 * The operation's text tells of the state `starter`, which its schema leaves out:
 * https://docs.github.com/rest/releases/assets#upload-a-release-asset
 */
function toState({ state }: Asset): Schemas['release-asset']['state'] {
  return state as Schemas['release-asset']['state'];
}
