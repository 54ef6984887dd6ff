import { RegistryError } from '../../core/errors.ts';

/** An event as the application takes it. */
export interface Webhook {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
}

export interface WorkflowEvent {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
  /** owner/name */
  readonly repository: string;
}

/** The webhook that stands for the event which started a workflow. */
export function toWebhook({ id, name, payload, repository }: WorkflowEvent): Webhook {
  if (AS_SENT.has(name)) return { id, name, payload };
  if (name === 'pull_request_target') return { id, name: 'pull_request', payload };
  // A schedule has no webhook; both say no more than that it is time to look.
  if (name === 'schedule' || name === 'workflow_dispatch') {
    const [owner = '', repo = ''] = repository.split('/');
    const schedule = name === 'schedule' ? { schedule: true } : {};
    const dispatch = { repository: { name: repo, owner: { login: owner } }, ...schedule };
    return { id, name: 'workflow_dispatch', payload: dispatch };
  }
  throw new RegistryError('INVALID_INPUT', {
    problem: `The bot has nothing to do with the event "${name}".`,
    remedy: `Let the workflow start on: ${[...AS_SENT].join(', ')}, pull_request_target, schedule or workflow_dispatch.`,
  });
}

const AS_SENT: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'issue_comment',
  'deployment_status',
  'push',
  'release',
  'workflow_run',
]);
