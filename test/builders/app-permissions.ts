import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Permissions } from '../../emulator/world/token.ts';

const manifest: { readonly default_permissions: Permissions } = parse(
  readFileSync('app.yml', 'utf8'),
);

/** What app.yml asks for, so that whatever the bot does in a test it may do with that. */
export const APP_PERMISSIONS: Permissions = manifest.default_permissions;
