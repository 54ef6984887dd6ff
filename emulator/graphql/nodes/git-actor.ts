import { toTimestamp } from '../../clock.ts';
import type { Commit, Signature } from '../../git/commits.ts';
import type { Node } from '../modelled-field.ts';
import { toUserOrNull } from './actor.ts';
import type { Scope } from './scope.ts';

/** Who wrote a commit or a tag: git knows a name and an address, GitHub the user behind it. */
export function toGitActor({ context }: Scope, { name, email, date }: Signature): Node {
  const account = context.world.findAccountByEmail(email);
  return { name, email, date: toTimestamp(date), user: toUserOrNull(account) };
}

// https://docs.github.com/pull-requests/committing-changes-to-your-project/creating-and-editing-commits/creating-a-commit-with-multiple-authors
const CO_AUTHOR = /^co-authored-by:\s*(?<name>.*?)\s*<(?<email>[^<>]+)>\s*$/gim;

/** The author whom git records, then those whom the message names. */
export function listAuthors({ author, message }: Commit): readonly Signature[] {
  const others = [...message.matchAll(CO_AUTHOR)].map(({ groups }) => ({
    name: groups?.['name'] ?? '',
    email: groups?.['email'] ?? '',
    date: author.date,
  }));
  const all = [author, ...others];
  return all.filter(({ email }, at) => at === all.findIndex((first) => first.email === email));
}
