import {
  type AssignmentRecord,
  parseAssignmentMessage,
} from '../../core/ledger/assignment-record.ts';
import { type HoldRecord, parseHoldMessage } from '../../core/ledger/hold-record.ts';
import { toWithdrawal } from '../../core/ledger/recorded-versions.ts';
import { parseRefusalMessage, type RefusalRecord } from '../../core/ledger/refusal-record.ts';
import type { Withdrawal } from '../../core/ledger/withdrawal-record.ts';
import { AssignmentTag } from '../../core/model/assignment-tag.ts';
import { StageNoteTag } from '../../core/model/stage-note-tag.ts';
import type { RecordedAssignment } from '../../core/ports/deployments.ts';
import type { AnnotatedTag, TagStore } from '../../core/ports/releases.ts';

export class InMemoryTags implements TagStore {
  readonly all = new Map<string, AnnotatedTag>();

  async create(tag: AnnotatedTag): Promise<boolean> {
    if (this.all.has(tag.name)) return false;
    this.all.set(tag.name, tag);
    return true;
  }

  get assignments(): readonly RecordedAssignment[] {
    return [...this.all.values()].flatMap(({ name, message }) => {
      const tag = AssignmentTag.find(name);
      const record: AssignmentRecord | null = parseAssignmentMessage(message);
      return tag === null || record === null
        ? []
        : [{ tag, record, assignedAt: '2026-03-01T12:00:00Z' }];
    });
  }

  get withdrawals(): readonly Withdrawal[] {
    return [...this.all.values()].flatMap(toWithdrawal);
  }

  get holds(): readonly HoldRecord[] {
    return this.#notes().flatMap(({ tag, message }) => parseHoldMessage(tag, message) ?? []);
  }

  get refusals(): readonly RefusalRecord[] {
    return this.#notes().flatMap(({ tag, message }) => parseRefusalMessage(tag, message) ?? []);
  }

  #notes(): readonly { readonly tag: StageNoteTag; readonly message: string }[] {
    return [...this.all.values()].flatMap(({ name, message }) => {
      const tag = StageNoteTag.find(name);
      return tag === null ? [] : [{ tag, message }];
    });
  }

  /** Tags of the ledger's grammar that the registry did not write. */
  get foreign(): readonly AssignmentTag[] {
    return [...this.all.values()].flatMap(({ name, message }) =>
      parseAssignmentMessage(message) === null ? (AssignmentTag.find(name) ?? []) : [],
    );
  }
}
