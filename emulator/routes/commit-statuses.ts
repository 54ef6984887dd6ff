import { defineRoutes } from '../http/router.ts';

export const commitStatusRoutes = defineRoutes('api', {});
