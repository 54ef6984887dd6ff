import { clip } from '../../core/card/clip.ts';
import { codeLink, link } from '../../core/card/markdown.ts';
import { type Place, releasePage, repositoryPage } from '../../core/card/web-address.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import type { PullRequest } from '../../core/ports/promotions.ts';

/** Where a pull request lies, so that what is said of it can link to what it is about. */
export interface PullRequestPage extends Place {
  readonly baseBranch: string;
}

/** Of anything in the repository that has a page: its address. */
export function pageOf({
  url,
  baseBranch,
}: Pick<PullRequest, 'url' | 'baseBranch'>): PullRequestPage {
  const { origin, pathname } = new URL(url);
  const repository = pathname.split('/').slice(1, 3).join('/');
  return { serverUrl: origin, repository, baseBranch };
}

/** The text, linked to the line of the configuration that is in force. */
export function linkRule(
  text: string,
  line: number | undefined,
  { baseBranch, ...place }: PullRequestPage,
): string {
  const path = ['blob', ...baseBranch.split('/'), ...CONFIG_PATH.split('/')];
  const page = line === undefined ? null : repositoryPage(place, ...path);
  return link(text, page === null ? null : `${page}#L${line}`);
}

/** `iris 1.5.0`, linked to the page of its release. */
export function linkVersion(
  { model, version }: { readonly model: string; readonly version: string },
  place: Place,
): string {
  return codeLink(clip(`${model} ${version}`, 200), pageOfVersion(model, version, place));
}

/** `1.5.0`, linked in the same way. */
export function linkNumber(
  { model, version }: { readonly model: string; readonly version: string },
  place: Place,
): string {
  return codeLink(clip(version, 100), pageOfVersion(model, version, place));
}

/** `pull request 12`; as `#12` it would leave a note on that pull request at every change. */
export function linkPullRequest(number: number, repositoryUrl: string): string {
  return link(`pull request ${number}`, `${repositoryUrl}/pull/${number}`);
}

function pageOfVersion(model: string, version: string, place: Place): string | null {
  const tag = VersionTag.find(`${model}@v${version}`);
  return tag === null ? null : releasePage(place, tag);
}
