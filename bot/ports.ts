import type { Conversations } from '../core/ports/conversations.ts';
import type { Checks } from '../core/ports/promotions.ts';
import type { ReconcilePorts } from '../registry/deploy/reconcile-ports.ts';
import type { PagePorts } from '../registry/deploy/refresh-version-pages.ts';
import type { ProposalPorts } from '../registry/promote/propose-change.ts';

/** What the bot's handlers need of a repository. */
export interface BotPorts extends ReconcilePorts, ProposalPorts, PagePorts {
  readonly checks: Checks;
  readonly conversations: Conversations;
}
