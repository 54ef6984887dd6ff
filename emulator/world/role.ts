/** In rising order: each role may do all that the ones before it may. */
export const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;

export type Role = (typeof ROLES)[number];

export function isAtLeast(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

export function highestOf(...roles: readonly Role[]): Role {
  return roles.reduce((one, other) => (isAtLeast(one, other) ? one : other), 'none');
}

/** The older scale of the API: maintain counts as write, triage as read. */
export function toLegacyPermission(role: Role): 'admin' | 'write' | 'read' | 'none' {
  if (role === 'maintain') return 'write';
  if (role === 'triage') return 'read';
  return role;
}
