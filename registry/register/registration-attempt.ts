import { RegistryError } from '../../core/errors.ts';
import type { ModelVersion } from '../../core/generated/schema-types.ts';
import { findSpentDrafts, formatDraftTag } from '../../core/ledger/drafts.ts';
import { planRegistration } from '../../core/ledger/plan-registration.ts';
import type { VersionRecord } from '../../core/ledger/version-record.ts';
import { completeMetadata } from '../../core/metadata/complete-metadata.ts';
import type { Digest } from '../../core/model/digest.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import type { ModelHistory, RecordedVersion } from '../../core/ports/releases.ts';
import { adoptVersion } from './adopt-version.ts';
import { claimVersion, storeMetadata } from './claim-version.ts';
import { publishVersion } from './publish-version.ts';
import { toRefusal } from './refusal.ts';
import type { RegisteredVersion, Registration, RegistrationPorts } from './registration.ts';
import { type StagedDraft, stageDraft } from './stage-draft.ts';

/** What one registration has done so far; its parts are used again after a lost race. */
export class RegistrationAttempt {
  readonly #registration: Registration;
  readonly #ports: RegistrationPorts;
  readonly #requestKey: Digest;
  readonly #draftTag: string;
  readonly #differing = new Set<string>();
  #draftId: number | null = null;
  #staged: StagedDraft | null = null;

  constructor(registration: Registration, requestKey: Digest, ports: RegistrationPorts) {
    this.#registration = registration;
    this.#ports = ports;
    this.#requestKey = requestKey;
    this.#draftTag = formatDraftTag(registration, requestKey);
  }

  /** Null: look again, since the registry has moved. */
  async run(): Promise<RegisteredVersion | null> {
    const { model, version } = this.#registration;
    const history = await this.#ports.ledger.read(model);
    const { versions } = history;
    const plan = planRegistration({
      model,
      request: version,
      requestKey: this.#requestKey,
      versions,
      differing: this.#differing,
    });
    if (plan.kind === 'refuse') {
      await this.#sweep(null, history);
      throw toRefusal(plan);
    }
    if (plan.kind === 'decide') throw undecided();
    const registered =
      plan.kind === 'register'
        ? await this.#register(plan.tag, versions)
        : await this.#adopt(plan.version, versions);
    if (registered !== null) await this.#sweep(registered.releaseId, history);
    return registered;
  }

  /** Leaves no draft behind. */
  async discard(): Promise<void> {
    if (this.#draftId !== null) await this.#ports.releases.delete(this.#draftId);
    this.#forgetDraft();
  }

  #forgetDraft(): void {
    this.#draftId = null;
    this.#staged = null;
  }

  /** The request is settled: deletes what was not needed for it, and what dead runs left. */
  async #sweep(releaseId: number | null, history: ModelHistory): Promise<void> {
    if (this.#draftId !== releaseId) await this.discard();
    const facts = { draftTag: this.#draftTag, now: this.#ports.clock() };
    for (const { id } of findSpentDrafts(history, facts)) {
      if (id !== releaseId) await this.#ports.releases.delete(id);
    }
  }

  async #adopt(
    version: RecordedVersion,
    versions: readonly RecordedVersion[],
  ): Promise<RegisteredVersion | null> {
    const { artifacts } = this.#registration;
    const adopted = await adoptVersion(version, { artifacts, versions, ports: this.#ports });
    if (adopted === null) this.#differing.add(version.tag.version);
    return adopted;
  }

  async #register(
    tag: VersionTag,
    versions: readonly RecordedVersion[],
  ): Promise<RegisteredVersion | null> {
    const claimed = await this.#orDiscard(() => this.#claim(tag));
    if (claimed === null) return null;
    const { record, metadata } = claimed;
    const published = await publishVersion({ tag, record, metadata, versions }, this.#ports);
    return {
      tag,
      releaseId: published.id,
      releaseUrl: published.url,
      digest: record.metadataDigest,
      metadata,
      created: true,
    };
  }

  /** Null: another registration took the number, or settled the request and our draft with it. */
  async #claim(tag: VersionTag): Promise<Claimed | null> {
    const { declared } = this.#registration;
    const { assets, tags } = this.#ports;
    const { release, artifacts } = await this.#stage();
    const metadata = completeMetadata(declared, {
      model: tag.model,
      version: tag.version,
      registeredAt: this.#ports.clock(),
      artifacts,
    });
    const content = { metadata, requestKey: this.#requestKey };
    const record = await storeMetadata(release, content, assets);
    const claim = { commit: declared.source.commit, record };
    if (await claimVersion(tag, claim, tags)) return { record, metadata };
    await assets.delete(record.metadataAssetId);
    return null;
  }

  async #stage(): Promise<StagedDraft> {
    if (this.#staged !== null) return this.#staged;
    const title = `${this.#registration.model}: being registered`;
    const draft = await this.#ports.releases.createDraft(this.#draftTag, title);
    this.#draftId = draft.id;
    this.#staged = await stageDraft(draft, this.#registration.artifacts, this.#ports);
    return this.#staged;
  }

  /** A step that failed leaves nothing behind, unless its tag may be there after all. */
  async #orDiscard<T>(step: () => Promise<T | null>): Promise<T | null> {
    try {
      return await step();
    } catch (error) {
      const code = error instanceof RegistryError ? error.code : null;
      if (code === 'TAG_UNDECIDED') throw error;
      if (code === 'DRAFT_GONE') {
        this.#forgetDraft();
        return null;
      }
      await this.discard().catch(() => undefined);
      throw error;
    }
  }
}

interface Claimed {
  readonly record: VersionRecord;
  readonly metadata: ModelVersion;
}

function undecided(): RegistryError {
  return new RegistryError('INVALID_VERSION', {
    problem: 'The step "auto" cannot be decided here yet.',
    remedy: 'Ask for "major", "minor" or "patch".',
  });
}
