import type { Account } from '../world/account.ts';
import type { Repository } from '../world/repository.ts';
import type { Schemas } from './schemas.ts';

/** How an author stands to a repository; it says nothing of what they may do there. */
export function toAuthorAssociation(
  repository: Repository,
  author: Account,
): Schemas['author-association'] {
  if (author === repository.owner) return 'OWNER';
  if (repository.owner.hasMember(author)) return 'MEMBER';
  return repository.collaborators.has(author.login) ? 'COLLABORATOR' : 'NONE';
}
