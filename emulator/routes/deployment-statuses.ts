import { defineRoutes } from '../http/router.ts';

export const deploymentStatusRoutes = defineRoutes('api', {});
