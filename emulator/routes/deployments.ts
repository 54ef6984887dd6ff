import { defineRoutes } from '../http/router.ts';

export const deploymentRoutes = defineRoutes('api', {});
