import { toTimestamp } from '../../clock.ts';
import type { Repository } from '../../world/repository.ts';
import type { Node } from '../modelled-field.ts';
import { toActor } from './actor.ts';

/** What a repository says of itself, wherever it is named. */
export function toRepositoryFields(repository: Repository): Node {
  const { nodeId, htmlUrl, visibility, parent } = repository;
  return {
    __typename: 'Repository',
    id: nodeId,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: repository.fullName,
    owner: toActor(repository.owner),
    description: repository.description,
    url: htmlUrl,
    resourcePath: new URL(htmlUrl).pathname,
    isPrivate: visibility === 'private',
    visibility: visibility.toUpperCase(),
    isFork: parent !== null,
    isInOrganization: repository.owner.type === 'Organization',
    // Nothing here can be archived, disabled or locked.
    isArchived: false,
    archivedAt: null,
    isDisabled: false,
    isLocked: false,
    createdAt: toTimestamp(repository.createdAt),
    pushedAt: toTimestamp(repository.pushedAt),
  };
}
