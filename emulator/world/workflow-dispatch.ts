import type { Account } from './account.ts';

/** That somebody started a workflow by hand or over the API. */
export interface WorkflowDispatch {
  readonly runId: number;
  /** The file, `.github/workflows/deploy.yml`. */
  readonly workflow: string;
  /** The branch or tag in full. */
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly sender: Account;
  readonly createdAt: string;
}
