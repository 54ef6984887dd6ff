import { RegistryError, type RegistryErrorCode } from '../../core/errors.ts';
import type { ModelVersion } from '../../core/generated/schema-types.ts';
import { formatDraftTag } from '../../core/ledger/drafts.ts';
import {
  type DecidedPlan,
  planDecided,
  planRegistration,
} from '../../core/ledger/plan-registration.ts';
import { formatRecordedEvaluation } from '../../core/ledger/recorded-evaluation.ts';
import type { VersionRecord } from '../../core/ledger/version-record.ts';
import type { AutoBump } from '../../core/model/auto-bump.ts';
import type { Digest } from '../../core/model/digest.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import type { ModelHistory, RecordedVersion } from '../../core/ports/releases.ts';
import { adoptVersion } from './adopt-version.ts';
import { claimVersion } from './claim-version.ts';
import { decideStep } from './decide-step.ts';
import { publishVersion } from './publish-version.ts';
import { type ReadMetadata, rememberingReader } from './read-metadata.ts';
import { toRefusal } from './refusal.ts';
import type { RegisteredVersion, Registration, RegistrationPorts } from './registration.ts';
import { RegistrationDraft } from './registration-draft.ts';
import { sweepDrafts } from './sweep-drafts.ts';
import { taggedCommit } from './tagged-commit.ts';

/** Each draft given up is uploaded again in another; more than this is no accident. */
const MOST_CONTESTED = 3;

/** What is worth keeping for a rerun, which goes on where this one stopped. */
const PASSING: ReadonlySet<RegistryErrorCode | null> = new Set([
  'UPLOAD_FAILED',
  'GITHUB_UNAVAILABLE',
  'RATE_LIMITED',
]);

/** What one registration has done so far; its parts are used again after a lost race. */
export class RegistrationAttempt {
  readonly #registration: Registration;
  readonly #ports: RegistrationPorts;
  readonly #requestKey: Digest;
  readonly #draftTag: string;
  readonly #draft: RegistrationDraft;
  readonly #differing = new Set<string>();
  readonly #read: ReadMetadata;
  #step: AutoBump | null = null;

  constructor(registration: Registration, requestKey: Digest, ports: RegistrationPorts) {
    this.#registration = registration;
    this.#ports = ports;
    this.#requestKey = requestKey;
    this.#draftTag = formatDraftTag(registration, requestKey);
    this.#draft = new RegistrationDraft(registration, this.#draftTag, ports);
    this.#read = rememberingReader(ports.assets);
  }

  /** Null: look again, since the registry has moved. */
  async run(): Promise<RegisteredVersion | null> {
    const history = await this.#ports.ledger.read(this.#registration.model);
    const plan = await this.#plan(history);
    if (plan.kind === 'refuse') {
      await this.#sweep(history, null);
      throw toRefusal(plan);
    }
    const registered =
      plan.kind === 'register'
        ? await this.#register(plan.tag, history)
        : await this.#adopt(plan.version, history);
    if (registered !== null) await this.#sweep(history, registered);
    return registered;
  }

  async #plan({ versions }: ModelHistory): Promise<DecidedPlan> {
    const { model, version: request, declared } = this.#registration;
    const requestKey = this.#requestKey;
    const facts = { model, request, requestKey, versions, differing: this.#differing };
    const plan = planRegistration(facts);
    if (plan.kind !== 'decide') return plan;
    const { source, interface: signature } = declared;
    const change = { since: plan.since, signature, commit: source.commit };
    this.#step = await decideStep(change, { read: this.#read, labels: this.#ports.labels });
    return planDecided({ ...facts, request: { kind: 'bump', bump: this.#step.bump } });
  }

  async discard(): Promise<void> {
    await this.#draft.discard();
  }

  /** The request is settled: deletes what was not needed for it, and what dead runs left. */
  async #sweep(history: ModelHistory, settled: RegisteredVersion | null): Promise<void> {
    if (this.#draft.id !== settled?.releaseId) await this.#draft.discard();
    await sweepDrafts({ history, draftTag: this.#draftTag, settled }, this.#ports);
  }

  async #adopt(version: RecordedVersion, history: ModelHistory): Promise<RegisteredVersion | null> {
    const context = { registration: this.#registration, history, ports: this.#ports };
    const adopted = await adoptVersion(version, context);
    if (adopted === null) this.#differing.add(version.tag.version);
    return adopted;
  }

  async #register(tag: VersionTag, history: ModelHistory): Promise<RegisteredVersion | null> {
    const claimed = await this.#orGiveUp(() => this.#claim(tag, history));
    if (claimed === null) return null;
    const { record, metadata } = claimed;
    const { place, stages } = this.#registration;
    const version = { tag, record, metadata, history, place, stages };
    const ports = { releases: this.#ports.releases, read: this.#read };
    const { id, url } = await publishVersion(version, ports);
    const digest = record.metadataDigest;
    const step = this.#step;
    return { tag, releaseId: id, releaseUrl: url, digest, metadata, step, created: true };
  }

  /** Null: another registration took the number. */
  async #claim(tag: VersionTag, history: ModelHistory): Promise<Claimed | null> {
    const commit = taggedCommit(this.#registration, history);
    const { metadata, stored } = await this.#draft.prepare(tag, history);
    const figures = formatRecordedEvaluation(metadata.evaluation);
    const record = { ...stored, requestKey: this.#requestKey, figures };
    if (await claimVersion(tag, { commit, record }, this.#ports.tags)) return { record, metadata };
    await this.#draft.loseNumber(record);
    return null;
  }

  /** A step that failed leaves nothing behind but what a rerun goes on with. */
  async #orGiveUp<T>(step: () => Promise<T | null>): Promise<T | null> {
    try {
      return await step();
    } catch (error) {
      const code = error instanceof RegistryError ? error.code : null;
      if (code === 'DRAFT_GONE') {
        this.#draft.forget();
        return null;
      }
      if (code === 'DRAFT_CONTESTED' && this.#draft.avoided < MOST_CONTESTED) {
        this.#draft.avoid();
        return null;
      }
      // The tag may be there after all.
      if (code !== 'TAG_UNDECIDED' && !this.#canGoOn(code)) {
        await this.#draft.discard().catch(() => undefined);
      }
      throw error;
    }
  }

  /** Only an attempt of the same run takes a draft over. */
  #canGoOn(code: RegistryErrorCode | null): boolean {
    return PASSING.has(code) && this.#registration.declared.source.run !== undefined;
  }
}

interface Claimed {
  readonly record: VersionRecord;
  readonly metadata: ModelVersion;
}
