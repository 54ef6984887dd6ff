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
    const said = name === 'schedule' ? readSchedule(payload) : readInputs(payload);
    const dispatch = { repository: { name: repo, owner: { login: owner } }, ...said };
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

/** Which of the workflow's schedules it is. */
function readSchedule(payload: unknown): object {
  const isTold = typeof payload === 'object' && payload !== null && 'schedule' in payload;
  return { schedule: isTold ? String(payload.schedule) : '' };
}

function readInputs(payload: unknown): object {
  const isTold = typeof payload === 'object' && payload !== null && 'inputs' in payload;
  return isTold ? { inputs: payload.inputs } : {};
}
