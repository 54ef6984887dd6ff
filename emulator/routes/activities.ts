import { authorize } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { paginateByCursor } from '../http/cursors.ts';
import { unprocessable } from '../http/http-error.ts';
import { defineRoutes } from '../http/router.ts';
import { toActivity } from '../representations/activity.ts';
import { ACTIVITY_TYPES, type Activity } from '../world/activity.ts';

// https://docs.github.com/rest/repos/repos#list-repository-activities
export const activityRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/activity': (context) => {
    const { activities } = authorize(context, 'contents:read');
    const wanted = activities.filter(toFilter(context));
    const isAscending = context.query('direction') === 'asc';
    return paginateByCursor(context, isAscending ? wanted : wanted.toReversed(), toActivity);
  },
});

function toFilter(context: Context): (activity: Activity) => boolean {
  const ref = context.query('ref')?.replace(/^(?!refs\/)/, 'refs/heads/') ?? null;
  const actor = context.query('actor')?.toLowerCase() ?? null;
  const type = readOneOf(context, 'activity_type', ACTIVITY_TYPES);
  const since = readSince(context);
  return (activity) =>
    (ref === null || activity.ref === ref) &&
    (actor === null || activity.actor.login.toLowerCase() === actor) &&
    (type === null || activity.type === type) &&
    Date.parse(activity.createdAt) >= since;
}

const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;
const DAYS = { day: 1, week: 7, month: 30, quarter: 90, year: 365 } as const;

/** In milliseconds, as dates are compared. */
function readSince(context: Context): number {
  const period = readOneOf(context, 'time_period', PERIODS);
  return period === null ? 0 : context.now().getTime() - DAYS[period] * 86_400_000;
}

function readOneOf<const Value extends string>(
  context: Context,
  name: string,
  values: readonly Value[],
): Value | null {
  const text = context.query(name);
  if (text === null) return null;
  const value = values.find((each) => each === text);
  if (value !== undefined) return value;
  throw unprocessable(
    `Invalid request.\n\n"${text}" is not a member of ${JSON.stringify(values)}.`,
  );
}
