/** The closed list of what can go wrong; docs/errors.md explains each. */
export type RegistryErrorCode =
  | 'INVALID_MODEL_NAME'
  | 'INVALID_STAGE_NAME'
  | 'INVALID_VERSION'
  | 'INVALID_VERSION_TAG'
  | 'INVALID_ASSIGNMENT_TAG'
  | 'INVALID_DIGEST'
  | 'INVALID_DOCUMENT'
  | 'INVALID_INPUT'
  | 'INVALID_COMMAND'
  | 'ARTIFACT_UNUSABLE'
  | 'ARTIFACT_CHANGED'
  | 'VERSION_EXISTS'
  | 'VERSION_NOT_FOUND'
  | 'VERSION_WITHDRAWN'
  | 'VERSION_DAMAGED'
  | 'DIGEST_MISMATCH'
  | 'WEB_FILE_UNREADABLE'
  | 'UPLOAD_FAILED'
  | 'TAG_REFUSED'
  | 'TAG_UNDECIDED'
  | 'DRAFT_GONE'
  | 'DRAFT_CONTESTED'
  | 'CONTENTION'
  | 'NOT_PERMITTED'
  | 'NOT_AUTHENTICATED'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'GITHUB_UNAVAILABLE'
  | 'GITHUB_REFUSED'
  | 'ALREADY_PROMOTED'
  | 'NOTHING_TO_ROLL_BACK_TO'
  | 'UNKNOWN_STAGE';

/** One thing wrong in what the user wrote, and where it belongs. */
export interface Problem {
  /** The file as the user named it; null: an input of the Action, or an option of the command. */
  readonly file: string | null;
  /** From 1; null where no line can be named, as for a missing file. */
  readonly line: number | null;
  /** From 1. */
  readonly column: number | null;
  /** The field's path, `training.datasets[0].digest`, or the input's name. */
  readonly field: string;
  /** What was found and what would be right. */
  readonly message: string;
}

export interface RegistryErrorDetails {
  readonly problem: string;
  readonly remedy: string;
  /** All that is wrong, where the error is about what the user wrote. */
  readonly problems?: readonly Problem[];
  readonly cause?: unknown;
}

/** What went wrong, and the one thing the reader can do about it. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  readonly code: RegistryErrorCode;
  readonly problem: string;
  readonly remedy: string;
  readonly problems: readonly Problem[];

  constructor(code: RegistryErrorCode, details: RegistryErrorDetails) {
    super(`${details.problem}\n${details.remedy}`, { cause: details.cause });
    this.code = code;
    this.problem = details.problem;
    this.remedy = details.remedy;
    this.problems = details.problems ?? [];
  }
}
