import type { Conversations } from '../core/ports/conversations.ts';
import type { OpenRequests } from '../core/ports/open-requests.ts';
import type { PageBranch } from '../core/ports/page-branch.ts';
import type { Checks } from '../core/ports/promotions.ts';
import type { ProtectionRules } from '../core/ports/protection-rules.ts';
import type { RegistryIssue } from '../core/ports/registry-issue.ts';
import type { ReconcilePorts } from '../registry/deploy/reconcile-ports.ts';
import type { PagePorts } from '../registry/deploy/refresh-version-pages.ts';
import type { TrainedPorts } from '../registry/promote/promote-trained.ts';

/** What the bot's handlers need of a repository. */
export interface BotPorts extends ReconcilePorts, TrainedPorts, PagePorts {
  readonly checks: Checks;
  readonly conversations: Conversations;
  readonly openRequests: OpenRequests;
  readonly pageBranch: PageBranch;
  readonly protection: ProtectionRules;
  readonly registryIssue: RegistryIssue;
}
