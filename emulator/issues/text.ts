import { validationFailed } from '../http/http-error.ts';

const LONGEST_TEXT = 65_536;

export interface TextField {
  readonly resource: 'Issue' | 'IssueComment' | 'PullRequest' | 'PullRequestReview';
  readonly field: 'title' | 'body';
}

/** The bodies of issues, pull requests, reviews and comments have the same bound. */
export function checkText({ resource, field }: TextField, text: string | null | undefined): void {
  if ((text?.length ?? 0) <= LONGEST_TEXT) return;
  const message = `body is too long (maximum is ${LONGEST_TEXT} characters)`;
  throw validationFailed({ resource, field, code: 'unprocessable', message });
}

export function requireText({ resource, field }: TextField, text: string): string {
  if (text.trim() !== '') return text;
  throw validationFailed({ resource, field, code: 'missing_field' });
}
