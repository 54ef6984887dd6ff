import type { Source } from '../core/generated/schema-types.ts';
import type { Origin } from '../core/metadata/merge-log.ts';
import type { GitCheckout } from './git-checkout.ts';
import type { WorkflowFacts } from './workflow-run.ts';

/** Where a version comes from, by what git and the workflow's environment tell together. */
export function toSource(
  model: string,
  git: GitCheckout | null,
  workflow: WorkflowFacts,
): Partial<Source> {
  const { repository = git?.repository ?? undefined, ref = git?.ref ?? undefined } = workflow;
  const { pullRequest, run } = workflow;
  const commit = sourceCommit(git, workflow);
  return {
    ...(repository !== undefined && { repository }),
    ...(commit !== undefined && { commit }),
    ...(ref !== undefined && { ref }),
    path: `${git?.prefix ?? ''}models/${model}`,
    ...(pullRequest !== undefined && { pullRequest }),
    ...(git !== null && { dirty: git.dirty }),
    ...(run !== undefined && { run }),
  };
}

/** Which of the two told each field; where both say the same, the run did. */
export function sourceOrigins(source: Partial<Source>, workflow: WorkflowFacts): readonly Origin[] {
  const told = new Map<string, unknown>(Object.entries(workflow));
  return Object.entries(source).map(([key, value]) => ({
    field: `source.${key}`,
    from: told.get(key) === value ? 'the workflow run' : 'git',
  }));
}

/** A workflow may check out another commit than the one that started it: git has the last word. */
function sourceCommit(git: GitCheckout | null, workflow: WorkflowFacts): string | undefined {
  return git === null || git.commit === workflow.checkedOut ? workflow.commit : git.commit;
}
