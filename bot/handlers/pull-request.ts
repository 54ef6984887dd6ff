import { isRegistryLabel } from '../../core/promotion/label.ts';
import { judgePullRequest } from '../judge.ts';
import type { BotPorts } from '../ports.ts';
import { reconcile } from '../reconcile.ts';
import type { Deeds } from '../work.ts';

/** The part of GitHub's `pull_request` event that matters here. */
export interface PullRequestEvent {
  readonly action: string;
  readonly pull_request: {
    readonly number: number;
    readonly state: string;
    readonly merged?: boolean | null;
    readonly base: { readonly ref: string };
  };
  readonly repository: { readonly default_branch: string };
  readonly label?: { readonly name: string } | undefined;
  readonly changes?: { readonly base?: unknown } | undefined;
}

export async function handlePullRequest(event: PullRequestEvent, ports: BotPorts): Promise<Deeds> {
  const { number } = event.pull_request;
  // What the merge changed is in the one snapshot, so the pull request need not be read first.
  if (event.action === 'closed') return isLanded(event) ? await reconcile(ports) : [];
  return judges(event) ? await judgePullRequest(number, ports) : [];
}

/** true: the work for the event is to judge the pull request as it is by then. */
export function judges(event: PullRequestEvent): boolean {
  return event.pull_request.state === 'open' && mayChangeJudgement(event);
}

const ALWAYS = new Set(['opened', 'reopened', 'synchronize', 'ready_for_review']);

/** Other labels and edits come often, and cost nothing. */
function mayChangeJudgement({ action, label, changes }: PullRequestEvent): boolean {
  if (ALWAYS.has(action)) return true;
  if (action === 'edited') return changes?.base !== undefined;
  if (action === 'labeled' || action === 'unlabeled') return isRegistryLabel(label?.name ?? '');
  return false;
}

/** true: it was merged into the default branch. */
export function isLanded({
  pull_request: { merged, base },
  repository,
}: PullRequestEvent): boolean {
  return merged === true && base.ref === repository.default_branch;
}
