import type { App, Installation } from '../world/app.ts';
import { toNodeId } from '../world/ids.ts';
import type { Permissions } from '../world/token.ts';
import { toSimpleUser } from './account.ts';
import type { Schemas } from './schemas.ts';

/** GitHub calls an App by its older name where it appears inside other things. */
export function toIntegration(app: App): NonNullable<Schemas['nullable-integration']> {
  return {
    id: app.id,
    slug: app.slug,
    node_id: toNodeId('A', app.id),
    client_id: `Iv23${String(app.id).padStart(16, '0')}`,
    owner: toSimpleUser(app.owner),
    name: app.name,
    description: '',
    external_url: app.owner.htmlUrl,
    html_url: `${app.owner.htmlUrl.replace(/[^/]+$/, '')}apps/${app.slug}`,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: app.permissions,
    events: app.events === 'all' ? [] : [...app.events],
  };
}

export function toInstallation(app: App, installation: Installation): Schemas['installation'] {
  const { id, account, createdAt } = installation;
  const root = account.apiUrl.replace(/\/users\/[^/]+$/, '');
  return {
    id,
    account: toSimpleUser(account),
    repository_selection: installation.repositories === 'all' ? 'all' : 'selected',
    access_tokens_url: `${root}/app/installations/${id}/access_tokens`,
    repositories_url: `${root}/installation/repositories`,
    html_url: `${account.htmlUrl}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: toAppPermissions(app.permissions),
    events: app.events === 'all' ? [] : [...app.events],
    created_at: createdAt,
    updated_at: createdAt,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: null,
  };
}

/** Workflow files are never just read. */
export function toAppPermissions({
  workflows,
  ...permissions
}: Permissions): Schemas['app-permissions'] {
  return { ...permissions, ...(workflows === 'write' && { workflows }) };
}
