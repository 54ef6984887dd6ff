import { randomUUID } from 'node:crypto';
import { toInstallation } from '../representations/app.ts';
import type { Account } from '../world/account.ts';
import type { InstallationChange } from '../world/app.ts';
import type { Repository } from '../world/repository.ts';
import type { HookEvent } from './delivery.ts';

/** Tells an App of its own installation, or of what was added to it. */
export function toInstallationEvent(change: InstallationChange): HookEvent {
  const { app, installation, action, repositories } = change;
  const shown = toInstallation(app, installation);
  const named = repositories.map(toNamedRepository);
  const told = { id: randomUUID(), action, repository: null, sender: findSender(change) };
  if (action === 'created') {
    return { ...told, name: 'installation', payload: { installation: shown, repositories: named } };
  }
  const payload = {
    installation: shown,
    repository_selection: shown.repository_selection,
    ...{ repositories_added: named, repositories_removed: [], requester: null },
  };
  return { ...told, name: 'installation_repositories', payload };
}

/** Apps are installed by people, also for an organization. */
function findSender({ installation: { account } }: InstallationChange): Account {
  const [owner = account] = account.owners;
  return owner;
}

function toNamedRepository({ id, nodeId, name, fullName, visibility }: Repository) {
  return { id, node_id: nodeId, name, full_name: fullName, private: visibility === 'private' };
}
