import type { Context } from '../../http/context.ts';
import type { Account, AccountType } from '../../world/account.ts';
import type { Node } from '../modelled-field.ts';
import { QueryError } from '../query-error.ts';

/** Unlike REST, GraphQL names an App's bot without `[bot]`, and tells it by its type. */
export function toActor(account: Account): Node {
  return {
    __typename: account.type,
    id: account.nodeId,
    databaseId: account.id,
    login: account.login.replace(/\[bot\]$/, ''),
    avatarUrl: `${account.htmlUrl}.png`,
    url: account.htmlUrl,
    resourcePath: new URL(account.htmlUrl).pathname,
    ...(account.type === 'Bot' ? {} : { name: account.name, email: account.email ?? '' }),
  };
}

/** The one who asks is a User to GraphQL, and for an App's token the login does have its `[bot]`. */
export function toViewer(account: Account): Node {
  return { ...toActor(account), __typename: 'User', login: account.login, name: account.name };
}

/** Fields that can only be people: a bot's are null. */
export function toUserOrNull(account: Account | null): Node | null {
  return account?.type === 'User' ? toActor(account) : null;
}

/** Who goes by a login: a person, an organization, or either; an App's bot is neither. */
export function findOwner(
  { world }: Context,
  login: string,
  { types, named }: { readonly types: readonly AccountType[]; readonly named: string },
): Node {
  const account = world.findAccount(login);
  if (account !== null && types.includes(account.type)) return toActor(account);
  throw new QueryError('NOT_FOUND', `Could not resolve to ${named} with the login of '${login}'.`);
}
