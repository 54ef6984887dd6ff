import type { TreeEntry } from '../git/trees.ts';
import type { Repository } from '../world/repository.ts';
import type { Schemas } from './schemas.ts';

/** Where a file was found. */
export interface Place {
  readonly path: string;
  readonly ref: string;
}

// https://docs.github.com/rest/repos/contents#get-repository-content
const INLINE_BYTES = 1_048_576;

export function toContentFile(
  repository: Repository,
  entry: TreeEntry,
  { place, content }: { readonly place: Place; readonly content: Buffer },
): Schemas['content-file'] {
  const isInline = content.length <= INLINE_BYTES;
  return {
    ...toFileEntry(repository, entry, place),
    type: 'file',
    content: isInline ? toBase64Lines(content) : '',
    encoding: isInline ? 'base64' : 'none',
  };
}

export function toContentDirectory(
  repository: Repository,
  entries: readonly TreeEntry[],
  { path, ref }: Place,
): Schemas['content-directory'] {
  const prefix = path === '' ? '' : `${path}/`;
  return entries.map((entry) => {
    const listed = toFileEntry(repository, entry, { path: `${prefix}${entry.path}`, ref });
    if (entry.type !== 'tree') return { ...listed, type: 'file' };
    return { ...listed, type: 'dir', download_url: null };
  });
}

export function toFileEntry({ apiUrl, htmlUrl }: Repository, entry: TreeEntry, place: Place) {
  const path = place.path.split('/').map(encodeURIComponent).join('/');
  const self = `${apiUrl}/contents/${path}?ref=${encodeURIComponent(place.ref)}`;
  const isFolder = entry.type === 'tree';
  const git = `${apiUrl}/git/${entry.type}s/${entry.sha}`;
  const html = `${htmlUrl}/${isFolder ? 'tree' : 'blob'}/${place.ref}/${path}`;
  return {
    name: place.path.slice(place.path.lastIndexOf('/') + 1),
    path: place.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: `${htmlUrl}/raw/${place.ref}/${path}`,
    _links: { self, git, html },
  };
}

/** Wrapped at 60 characters, which those who decode must expect. */
function toBase64Lines(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n');
}
