import { VersionTag } from '../model/version-tag.ts';

/** A repository on a GitHub: `https://github.com` and `acme/flowers`. */
export interface Place {
  readonly serverUrl: string;
  readonly repository: string;
}

const OWNER_AND_NAME = /^(?!\.)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/;

/** A page of the repository, made of checked parts; null where one of them will not do. */
export function repositoryPage(place: Place, ...segments: readonly string[]): string | null {
  const server = originOf(place.serverUrl);
  if (server === null || !OWNER_AND_NAME.test(place.repository)) return null;
  if (!segments.every(isSegment)) return null;
  return [`${server}/${place.repository}`, ...segments.map(encodeURIComponent)].join('/');
}

/** A file or folder as it was at a commit; null where the path leads out of the repository. */
export function fileAtCommit(place: Place, commit: string, path: string): string | null {
  const segments = path.replace(/^\.\//, '').replace(/\/$/, '').split('/');
  return isCommit(commit) ? repositoryPage(place, 'blob', commit, ...segments) : null;
}

export function commitPage(place: Place, commit: string): string | null {
  return isCommit(commit) ? repositoryPage(place, 'commit', commit) : null;
}

export function comparePage(place: Place, before: string, now: string): string | null {
  if (!isCommit(before) || !isCommit(now) || before === now) return null;
  return repositoryPage(place, 'compare', `${before}...${now}`);
}

export function releasePage(place: Place, { name }: VersionTag): string | null {
  return repositoryPage(place, 'releases', 'tag', name);
}

/** Where a parent is looked up: in this registry, on Hugging Face, or at its own address. */
export function parentPage(place: Place, parent: string): string | null {
  const tag = VersionTag.find(parent) ?? VersionTag.find(parent.replace('@', '@v'));
  if (tag !== null) return releasePage(place, tag);
  const name = /^hf:\/\/(?<name>[\w-][\w.-]*(?:\/[\w-][\w.-]*)?)$/.exec(parent)?.groups?.['name'];
  if (name !== undefined) return `https://huggingface.co/${name}`;
  return /^https?:\/\//.test(parent) ? parent : null;
}

/** The API's address of the repository; each kind of GitHub has it elsewhere. */
export function repositoryApi({ serverUrl, repository }: Place): string | null {
  const server = originOf(serverUrl);
  if (server === null || !OWNER_AND_NAME.test(repository)) return null;
  const isCloud = /^https:\/\/(?:github\.com|[\w-]+\.ghe\.com)$/.test(server);
  const api = isCloud ? server.replace('://', '://api.') : `${server}/api/v3`;
  return `${api}/repos/${repository}`;
}

/** What the gh command calls the repository; it takes github.com for granted. */
export function ghName({ serverUrl, repository }: Place): string {
  const server = originOf(serverUrl);
  if (server === null || server === 'https://github.com') return repository;
  return `${server.replace(/^https?:\/\//, '')}/${repository}`;
}

function originOf(text: string): string | null {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : null;
}

function isSegment(text: string): boolean {
  return text !== '' && text !== '.' && text !== '..' && text.isWellFormed();
}

function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
