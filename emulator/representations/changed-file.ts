import type { ChangedFile } from '../git/changed-files.ts';
import type { Repository } from '../world/repository.ts';
import type { Schemas } from './schemas.ts';

/** A file of a pull request, at the commit that changed it. */
export function toChangedFile(
  repository: Repository,
  commitSha: string,
  file: ChangedFile,
): Schemas['diff-entry'] {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${repository.htmlUrl}/blob/${commitSha}/${path}`,
    raw_url: `${repository.htmlUrl}/raw/${commitSha}/${path}`,
    contents_url: `${repository.apiUrl}/contents/${path}?ref=${commitSha}`,
    ...(file.patch !== null && { patch: file.patch }),
    ...(file.previousPath !== null && { previous_filename: file.previousPath }),
  };
}
