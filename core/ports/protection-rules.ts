/** What GitHub tells of a run of a workflow. */
export interface WorkflowRunFacts {
  /** What started it: `deployment`, `workflow_dispatch`, `push`. */
  readonly event: string;
  /** The commit whose files it runs. */
  readonly commit: string;
  /** Null: it runs for no branch. */
  readonly branch: string | null;
  /** `.github/workflows/deploy.yml` */
  readonly workflow: string;
}

export interface ProtectionAnswer {
  readonly runId: number;
  readonly environment: string;
  readonly state: 'approved' | 'rejected';
  /** Plain text. */
  readonly comment: string;
}

/** Whether jobs may deploy to the environments that the registry guards. */
export interface ProtectionRules {
  /** Null: there is no such run. */
  findRun(id: number): Promise<WorkflowRunFacts | null>;
  /** Nothing happens where the job does not wait for an answer any more. */
  answer(answer: ProtectionAnswer): Promise<void>;
}
