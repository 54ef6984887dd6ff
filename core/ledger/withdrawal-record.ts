import { RegistryError } from '../errors.ts';
import type { VersionTag } from '../model/version-tag.ts';
import type { WithdrawalTag } from '../model/withdrawal-tag.ts';
import { formatTagMessage, parseTrailers } from './tag-message.ts';

/** That a version must not be used any more, as the ledger tells. */
export interface Withdrawal {
  readonly tag: WithdrawalTag;
  readonly reason: string;
  /** The login of who withdrew it; null: the tag does not say, as where GTO made it. */
  readonly by: string | null;
  /** Null: the tag does not say. */
  readonly at: string | null;
  /** The page of the workflow run that did it; null: none, or the tag does not say. */
  readonly runUrl: string | null;
}

const LONGEST_REASON = 1000;

/** One line of text that says why a version is withdrawn. */
export function parseReason(text: string): string {
  const reason = text.replace(/\s+/g, ' ').trim();
  if (reason !== '' && reason.length <= LONGEST_REASON) return reason;
  throw new RegistryError('INVALID_INPUT', {
    problem: reason === '' ? 'The reason is empty.' : `The reason has ${reason.length} characters.`,
    remedy: `Say in one sentence, of at most ${LONGEST_REASON} characters, why nobody should use the version any more.`,
  });
}

export function formatWithdrawalMessage({ tag, reason, by, at, runUrl }: Withdrawal): string {
  const trailers = new Map([['Reason', reason]]);
  if (by !== null) trailers.set('Withdrawn-By', by);
  if (at !== null) trailers.set('Withdrawn-At', at);
  if (runUrl !== null) trailers.set('Run', runUrl);
  return formatTagMessage(`${tag.withdrawn.model} ${tag.withdrawn.version} withdrawn`, trailers);
}

/** Whoever made the tag, and however: what is tagged so is withdrawn. */
export function parseWithdrawalMessage(tag: WithdrawalTag, message: string): Withdrawal {
  const trailers = parseTrailers(message);
  const title = message.split('\n')[0]?.trim() ?? '';
  return {
    tag,
    reason: trailers.get('Reason') ?? (title === '' ? 'no reason was given' : title),
    by: trailers.get('Withdrawn-By') ?? null,
    at: trailers.get('Withdrawn-At') ?? null,
    runUrl: trailers.get('Run') ?? null,
  };
}

/** Where a version was withdrawn more than once, the registry's own tag is the one that counts. */
export function findWithdrawal(
  withdrawals: readonly Withdrawal[],
  version: VersionTag,
): Withdrawal | null {
  const own = withdrawals.filter(({ tag }) => tag.withdrawn.name === version.name);
  return own.find(({ tag }) => tag.counter === null) ?? own[0] ?? null;
}

/** Plain text: `iris@v1.4.0 was withdrawn on 2026-03-01 by @ada: the labels were wrong`. */
export function describeWithdrawal({ tag, reason, by, at }: Withdrawal): string {
  const day = at === null ? '' : ` on ${at.slice(0, 10)}`;
  return `${tag.withdrawn.name} was withdrawn${day}${by === null ? '' : ` by @${by}`}: ${reason}`;
}
