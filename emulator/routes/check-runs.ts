import { defineRoutes } from '../http/router.ts';

export const checkRunRoutes = defineRoutes('api', {});
