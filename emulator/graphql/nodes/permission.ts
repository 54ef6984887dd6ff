import { isAllowed, type Need } from '../../http/access.ts';
import { QueryError } from '../query-error.ts';
import type { Scope } from './scope.ts';

/** What is public everybody may read; of the rest a token reads what it was granted. */
export function requirePermission({ context: { token }, repository }: Scope, need: Need): void {
  if (isAllowed(token, repository, { need })) return;
  const holder = token?.kind === 'user' ? 'personal access token' : 'integration';
  throw new QueryError('FORBIDDEN', `Resource not accessible by ${holder}`);
}
