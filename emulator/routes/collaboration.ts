import type { Route } from '../http/router.ts';
import { collaboratorRoutes } from './collaborators.ts';
import { graphqlRoutes } from './graphql.ts';
import { issueCommentRoutes } from './issue-comments.ts';
import { issueEventRoutes } from './issue-events.ts';
import { issueLabelRoutes } from './issue-labels.ts';
import { issueRoutes } from './issues.ts';
import { labelRoutes } from './labels.ts';
import { pullContentRoutes } from './pull-contents.ts';
import { pullReviewRoutes } from './pull-reviews.ts';
import { pullRoutes } from './pulls.ts';
import { reactionRoutes } from './reactions.ts';
import { timelineRoutes } from './timeline.ts';

/** What people and Apps do around the files: talk, label, propose, review, check and deploy. */
export const collaborationRoutes: readonly Route[] = [
  ...graphqlRoutes,
  ...collaboratorRoutes,
  ...labelRoutes,
  ...issueLabelRoutes,
  ...issueRoutes,
  ...issueEventRoutes,
  ...issueCommentRoutes,
  ...reactionRoutes,
  ...timelineRoutes,
  ...pullRoutes,
  ...pullContentRoutes,
  ...pullReviewRoutes,
];
