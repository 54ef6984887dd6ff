import type { Context } from '../http/context.ts';
import { notFound } from '../http/http-error.ts';
import { authorizeMembers } from '../http/organization-access.ts';
import { paginate } from '../http/pagination.ts';
import { ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { toTeamMember, toTeamMembership } from '../representations/team.ts';
import type { Account } from '../world/account.ts';
import type { Team, TeamMembership } from '../world/team.ts';

// https://docs.github.com/rest/teams/members
export const teamRoutes = defineRoutes('api', {
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}': (context) => {
    const team = getTeam(context);
    const member = context.world.findAccount(context.parameter('username'));
    const membership = member && team.findMembership(member);
    if (member === null || membership === null) throw notFound();
    return ok(toTeamMembership(team, member, membership));
  },

  'GET /orgs/{org}/teams/{team_slug}/members': (context) => {
    const role = context.query('role') ?? 'all';
    const members = listMembers(getTeam(context)).filter(
      ([, membership]) => role === 'all' || membership.role === role,
    );
    return paginate(context, members, ([member, membership]) => toTeamMember(member, membership));
  },
});

function getTeam(context: Context<'org' | 'team_slug'>): Team {
  const { teams } = authorizeMembers(context);
  const slug = context.parameter('team_slug').toLowerCase();
  const team = teams.find((each) => each.slug.toLowerCase() === slug);
  if (team === undefined) throw notFound();
  return team;
}

/** Who is only invited is none yet. */
function listMembers(team: Team): readonly (readonly [Account, TeamMembership])[] {
  return [...team.memberships.keys()].flatMap((account) => {
    const membership = team.findMembership(account);
    return membership?.state === 'active' ? [[account, membership] as const] : [];
  });
}
