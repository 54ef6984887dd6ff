/** How our requests introduce themselves; the version is package.json's. */
export const USER_AGENT = 'model-registry/0.1.0';
