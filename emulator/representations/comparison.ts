import type { Commit } from '../git/commits.ts';
import type { CommitComparison } from '../git/compare.ts';
import type { Repository } from '../world/repository.ts';
import { toChangedFile } from './changed-file.ts';
import type { Schemas } from './schemas.ts';

export function toComparison(
  repository: Repository,
  comparison: CommitComparison,
  represent: (commit: Commit) => Schemas['commit'],
): Schemas['commit-comparison'] {
  const { base, head, mergeBase, commits, behindBy, files } = comparison;
  const range = `${base.sha}...${head.sha}`;
  const page = `${repository.htmlUrl}/compare/${range}`;
  return {
    url: `${repository.apiUrl}/compare/${range}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: represent(base),
    merge_base_commit: represent(mergeBase),
    status: toStatus(comparison),
    ahead_by: commits.length,
    behind_by: behindBy,
    total_commits: commits.length,
    commits: commits.map(represent),
    files: files.map((file) => toChangedFile(repository, head.sha, file)),
  };
}

function toStatus({ commits, behindBy }: CommitComparison): Schemas['commit-comparison']['status'] {
  if (commits.length > 0) return behindBy > 0 ? 'diverged' : 'ahead';
  return behindBy > 0 ? 'behind' : 'identical';
}
