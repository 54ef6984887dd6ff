import type { Account } from '../world/account.ts';
import type { Schemas } from './schemas.ts';

export function toSimpleUser(account: Account): Schemas['simple-user'] {
  const { apiUrl, htmlUrl } = account;
  return {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    avatar_url: `${htmlUrl}.png`,
    gravatar_id: '',
    url: apiUrl,
    html_url: htmlUrl,
    followers_url: `${apiUrl}/followers`,
    following_url: `${apiUrl}/following{/other_user}`,
    gists_url: `${apiUrl}/gists{/gist_id}`,
    starred_url: `${apiUrl}/starred{/owner}{/repo}`,
    subscriptions_url: `${apiUrl}/subscriptions`,
    organizations_url: `${apiUrl}/orgs`,
    repos_url: `${apiUrl}/repos`,
    events_url: `${apiUrl}/events{/privacy}`,
    received_events_url: `${apiUrl}/received_events`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

export function toPublicUser(account: Account): Schemas['public-user'] {
  return {
    ...toSimpleUser(account),
    user_view_type: 'public',
    name: account.name,
    company: null,
    blog: '',
    location: null,
    email: account.email,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: account.createdAt,
    updated_at: account.createdAt,
  };
}
