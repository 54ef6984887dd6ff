import type { Route } from '../http/router.ts';
import { activityRoutes } from './activities.ts';
import { appHookRoutes } from './app-hook.ts';
import { appRoutes } from './apps.ts';
import { branchRoutes } from './branches.ts';
import { collaborationRoutes } from './collaboration.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes, rawRoutes } from './contents.ts';
import { deliveryRoutes } from './delivery.ts';
import { downloadRoutes, storageRoutes } from './downloads.ts';
import { gitHttpRoutes } from './git-http.ts';
import { gitObjectRoutes } from './git-objects.ts';
import { gitRefRoutes } from './git-refs.ts';
import { gitTreeRoutes } from './git-trees.ts';
import { immutableReleaseRoutes } from './immutable-releases.ts';
import { releaseAssetRoutes, uploadRoutes } from './release-assets.ts';
import { releaseRoutes } from './releases.ts';
import { repositoryRoutes } from './repositories.ts';
import { serviceRoutes } from './service.ts';
import { teamRoutes } from './teams.ts';
import { userRoutes } from './users.ts';

/** Everything that the first host answers: the API, git and the pages. */
export const mainRoutes: readonly Route[] = [
  ...serviceRoutes,
  ...userRoutes,
  ...teamRoutes,
  ...appRoutes,
  ...appHookRoutes,
  ...repositoryRoutes,
  ...activityRoutes,
  ...gitRefRoutes,
  ...gitObjectRoutes,
  ...gitTreeRoutes,
  ...branchRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...releaseRoutes,
  ...releaseAssetRoutes,
  ...immutableReleaseRoutes,
  ...downloadRoutes,
  ...rawRoutes,
  ...collaborationRoutes,
  ...deliveryRoutes,
  ...gitHttpRoutes,
];

/** What the second host answers: uploads, and the storage that downloads are redirected to. */
export const uploadHostRoutes: readonly Route[] = [...uploadRoutes, ...storageRoutes];
