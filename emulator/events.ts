import { randomUUID } from 'node:crypto';
import type { Account } from './world/account.ts';
import type { Repository } from './world/repository.ts';

export interface NewEvent {
  /** As in `X-GitHub-Event`: `push`, `release`, `pull_request`. */
  readonly name: string;
  readonly action?: string;
  readonly repository: Repository;
  readonly sender: Account;
  /** What is particular to the event; repository, sender and installation are added to it. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** False for what the token of a workflow run caused. */
  readonly startsWorkflows: boolean;
  /** Of the run that it starts, where somebody was told it beforehand. */
  readonly runId?: number;
}

export interface RepositoryEvent extends NewEvent {
  /** As in `X-GitHub-Delivery`; a redelivery keeps it. */
  readonly id: string;
}

type Listener = (event: RepositoryEvent) => void;

/** What happened in the repositories, told at once to webhooks and to the workflow runner. */
export class Events {
  readonly #listeners = new Set<Listener>();

  emit(event: NewEvent): void {
    // Later changes must not show in what was sent, so the payload is frozen as text would be.
    const payload = structuredClone(event.payload);
    const told: RepositoryEvent = { ...event, payload, id: randomUUID() };
    for (const listener of this.#listeners) listener(told);
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
