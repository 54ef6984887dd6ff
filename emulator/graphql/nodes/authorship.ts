import { toAuthorAssociation } from '../../representations/author-association.ts';
import type { Account } from '../../world/account.ts';
import type { Node } from '../modelled-field.ts';
import { toActor } from './actor.ts';
import type { Scope } from './scope.ts';

/** Who wrote something, and how they stand to the repository and to the one who asks. */
export function toAuthorship({ context, repository }: Scope, author: Account): Node {
  return {
    author: toActor(author),
    authorAssociation: toAuthorAssociation(repository, author),
    viewerDidAuthor: context.token?.actor === author,
  };
}
