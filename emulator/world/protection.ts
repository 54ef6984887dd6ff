/** What a branch demands of a pull request before it is merged there. */
export interface BranchProtection {
  /** Contexts of statuses, or names of check runs, that have to be green at the head. */
  readonly requiredChecks?: readonly string[];
  /** How many approvals by people who may write. */
  readonly requiredApprovals?: number;
  /** Binds administrators too; without it they merge around what is missing. */
  readonly enforceAdmins?: boolean;
}
