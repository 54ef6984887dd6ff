import type { Route } from '../http/router.ts';
import { collaborationRoutes } from './collaboration.ts';
import { gitHttpRoutes } from './git-http.ts';
import { repositoryRoutes } from './repositories.ts';
import { serviceRoutes } from './service.ts';
import { userRoutes } from './users.ts';

/** Everything that the first host answers: the API, git and the pages. */
export const mainRoutes: readonly Route[] = [
  ...serviceRoutes,
  ...userRoutes,
  ...repositoryRoutes,
  ...collaborationRoutes,
  ...gitHttpRoutes,
];

/** What the second host answers: uploads, and the storage that downloads are redirected to. */
export const uploadHostRoutes: readonly Route[] = [];
