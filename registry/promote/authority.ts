import { RegistryError } from '../../core/errors.ts';
import type { StagePolicy } from '../../core/policy/stage-policy.ts';
import { mayWrite, type People } from '../../core/ports/promotions.ts';

/** What somebody may ask of a stage. */
export interface Authority {
  readonly mayWrite: boolean;
  /** Whether the policy lets that person promote; null: that could not be found out. */
  readonly isPromoter: boolean | null;
}

type Promoters = StagePolicy['promoters'];

const NONE: Authority = { mayWrite: false, isPromoter: false };

/**
 * Whoever asks must write to the repository, and be among the promoters where some are named. Of
 * nobody, which is null, nothing is asked.
 */
export async function readAuthority(
  login: string | null,
  promoters: Promoters,
  people: People,
): Promise<Authority> {
  if (login === null || !mayWrite(await people.permissionOf(login))) return NONE;
  return { mayWrite: true, isPromoter: await isNamed(login, promoters, people) };
}

/** Throws unless the person may write to the repository. */
export async function requireWriter(login: string, people: People): Promise<void> {
  if (mayWrite(await people.permissionOf(login))) return;
  throw new RegistryError('NOT_PERMITTED', {
    problem: `@${login} may not write to this repository, so may not ask for this.`,
    remedy: 'Ask somebody with write permission.',
  });
}

/** Throws unless it is clear that the policy lets the person, who may write, promote. */
export async function requirePromoter(
  login: string,
  { stage, promoters }: Pick<StagePolicy, 'promoters' | 'stage'>,
  people: People,
): Promise<void> {
  const named = await isNamed(login, promoters, people);
  if (named === true) return;
  if (named === null) {
    throw new RegistryError('NOT_PERMITTED', {
      problem: `Whether @${login} may promote to ${stage} could not be found out: the token may not read who is in a team.`,
      remedy:
        'Give the App the permission "Members: read", or let somebody ask who is named in person.',
    });
  }
  throw new RegistryError('NOT_PERMITTED', {
    problem: `@${login} is not among those who may promote to ${stage}: ${(promoters ?? []).join(', ')}.`,
    remedy: 'Ask one of them, or change "promoters" of the stage by a pull request.',
  });
}

/** What is not known of one team does not matter to whom another place names. */
async function isNamed(
  login: string,
  promoters: Promoters,
  people: People,
): Promise<boolean | null> {
  if (promoters === null) return true;
  const own = `@${login}`.toLowerCase();
  if (promoters.some((name) => name.toLowerCase() === own)) return true;
  let known = true;
  for (const team of promoters.filter((name) => name.includes('/'))) {
    const member = await people.isMember(team, login);
    if (member === true) return true;
    if (member === null) known = false;
  }
  return known ? false : null;
}
