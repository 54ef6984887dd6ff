import type { EventDetails } from '../http/context.ts';
import type { Account } from '../world/account.ts';
import type { Repository } from '../world/repository.ts';
import type { Token } from '../world/token.ts';
import type { World } from '../world/world.ts';

/** What makes something happen to an issue or a pull request: a request, or a push that arrived. */
export interface Cause {
  readonly world: World;
  readonly actor: Account;
  readonly token: Token | null;
  now(): Date;
  timestamp(): string;
  emit(repository: Repository, name: string, details: EventDetails): void;
}

/** What is particular to the event that tells of it. */
export interface Told extends EventDetails {
  readonly action: string;
}
