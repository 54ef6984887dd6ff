import type { Account } from '../world/account.ts';
import type { Team, TeamMembership } from '../world/team.ts';
import { toSimpleUser } from './account.ts';
import type { Schemas } from './schemas.ts';

export function toTeamMembership(
  { id, organization }: Team,
  member: Account,
  { role, state }: TeamMembership,
): Schemas['team-membership'] {
  const root = organization.apiUrl.replace(/\/users\/[^/]+$/, '');
  const url = `${root}/organizations/${organization.id}/team/${id}/memberships/${member.login}`;
  return { url, role, state };
}

export function toTeamMember(member: Account, { role }: TeamMembership): Schemas['team-member'] {
  return { ...toSimpleUser(member), role, inherited: false };
}
