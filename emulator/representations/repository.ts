import { toTimestamp } from '../clock.ts';
import type { Repository } from '../world/repository.ts';
import { isAtLeast, type Role } from '../world/role.ts';
import { toSimpleUser } from './account.ts';
import type { Schemas } from './schemas.ts';

/** The few fields and many addresses with which replies and webhooks name a repository. */
export function toMinimalRepository(repository: Repository) {
  const { apiUrl, htmlUrl } = repository;
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: repository.fullName,
    owner: toSimpleUser(repository.owner),
    private: repository.visibility === 'private',
    html_url: htmlUrl,
    description: repository.description,
    fork: repository.parent !== null,
    url: apiUrl,
    ...toTemplates(apiUrl),
    ...COUNTS,
    ...FEATURES,
    archived: false,
    clone_url: repository.cloneUrl,
    created_at: toTimestamp(repository.createdAt),
    default_branch: repository.defaultBranch,
    disabled: false,
    git_url: repository.cloneUrl.replace(/^http/, 'git'),
    homepage: null,
    is_template: false,
    language: null,
    license: null,
    mirror_url: null,
    pushed_at: toTimestamp(repository.pushedAt),
    size: 0,
    ssh_url: `git@localhost:${repository.fullName}.git`,
    svn_url: htmlUrl,
    topics: [],
    updated_at: toTimestamp(repository.pushedAt),
    visibility: repository.visibility,
    web_commit_signoff_required: false,
    allow_forking: true,
    custom_properties: {},
  } satisfies Schemas['repository'] & Pick<Schemas['minimal-repository'], 'custom_properties'>;
}

export function toFullRepository(repository: Repository, role: Role): Schemas['full-repository'] {
  const minimal = toMinimalRepository(repository);
  return {
    ...minimal,
    permissions: {
      admin: isAtLeast(role, 'admin'),
      maintain: isAtLeast(role, 'maintain'),
      push: isAtLeast(role, 'write'),
      triage: isAtLeast(role, 'triage'),
      pull: isAtLeast(role, 'read'),
    },
    ...(repository.parent === null ? {} : { parent: toMinimalRepository(repository.parent) }),
    allow_merge_commit: true,
    allow_squash_merge: true,
    allow_rebase_merge: true,
    delete_branch_on_merge: false,
    network_count: 0,
    subscribers_count: 0,
  };
}

const COUNTS = {
  forks: 0,
  forks_count: 0,
  open_issues: 0,
  open_issues_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
};

const FEATURES = {
  has_discussions: false,
  has_downloads: true,
  has_issues: true,
  has_pages: false,
  has_projects: true,
  has_wiki: false,
};

function toTemplates(url: string) {
  return {
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  };
}
