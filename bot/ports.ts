import type { Conversations } from '../core/ports/conversations.ts';
import type { Checks } from '../core/ports/promotions.ts';
import type { ReconcilePorts } from '../registry/apply-reconcile-step.ts';
import type { ProposalPorts } from '../registry/propose-change.ts';
import type { PagePorts } from '../registry/refresh-version-pages.ts';

/** What the bot's handlers need of a repository. */
export interface BotPorts extends ReconcilePorts, ProposalPorts, PagePorts {
  readonly checks: Checks;
  readonly conversations: Conversations;
}
