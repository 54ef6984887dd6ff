/** The label that asks for the promotion of a pull request's pointer. */
export function promoteLabel(stage: string): string {
  return `promote:${stage}`;
}

/** The label of a pull request that brings an earlier version back. */
export function rollbackLabel(stage: string): string {
  return `rollback:${stage}`;
}

/** true: the label asks something of the registry. */
export function isRegistryLabel(name: string): boolean {
  return name.startsWith('promote:') || name.startsWith('rollback:');
}
