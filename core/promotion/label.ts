/** The label that asks for the promotion of a pull request's pointer. */
export function promoteLabel(stage: string): string {
  return `promote:${stage}`;
}

/** The label of a pull request that brings an earlier version back. */
export function rollbackLabel(stage: string): string {
  return `rollback:${stage}`;
}

/** The label of a pull request that takes the version out of the stage. */
export function retireLabel(stage: string): string {
  return `retire:${stage}`;
}

/** The label that says beside another: what failed in the stage shall be tried again. */
export function retryLabel(stage: string): string {
  return `retry:${stage}`;
}

/** Every label by which people ask something of a stage. */
export function stageLabels(stage: string): readonly string[] {
  return [promoteLabel(stage), rollbackLabel(stage), retireLabel(stage), retryLabel(stage)];
}

/** true: the label asks something of the registry. */
export function isRegistryLabel(name: string): boolean {
  return /^(?:promote|rollback|retire|retry):/.test(name);
}
