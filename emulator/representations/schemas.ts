import type { components } from '@octokit/openapi-types';

/** What GitHub's own description says that its replies look like. */
export type Schemas = components['schemas'];
