import type { Signature } from '../git/commits.ts';
import type { Account } from '../world/account.ts';
import type { Body } from './body.ts';
import { unprocessable } from './http-error.ts';

/** An author, a committer or a tagger as a request gives it; what it leaves out is the actor's. */
export function readSignature(
  body: Body | undefined,
  { actor, now }: { readonly actor: Account; readonly now: Date },
): Signature {
  const date = body?.optionalString('date');
  const parsed = date === undefined ? now : new Date(date);
  if (Number.isNaN(parsed.getTime())) throw unprocessable(`"${date}" is not a date.`);
  return {
    name: body?.optionalString('name') ?? actor.name ?? actor.login,
    email: body?.optionalString('email') ?? actor.email ?? actor.noReplyEmail,
    date: parsed,
  };
}
