import type { DeclaredMetadata } from '../metadata/declared-metadata.ts';
import type { Digest } from '../model/digest.ts';
import type { VersionRequest } from '../model/version.ts';
import type { DraftRelease, ModelHistory } from '../ports/releases.ts';

/** No job of GitHub Actions lives longer, on anybody's machine. */
const LONGEST_JOB_MS = 5 * 24 * 60 * 60 * 1000;

export interface DraftOwner {
  readonly model: string;
  readonly version: VersionRequest;
  readonly declared: DeclaredMetadata;
}

/**
 * What the draft of a registration is called: by its request, its run, and the run's attempt. GitHub
 * begins an attempt only when the one before has ended, so the drafts of earlier attempts belong to
 * nobody who lives.
 */
export function formatDraftTag({ model, version, declared }: DraftOwner, key: Digest): string {
  const request = key.slice('sha256:'.length).slice(0, 16);
  const asked = version.kind === 'explicit' ? version.version : askedStep(version);
  const { id, attempt } = declared.source.run ?? { id: 'local', attempt: 1 };
  return `${model}@draft-${request}-${asked}-${id}.${attempt}`;
}

function askedStep(version: Exclude<VersionRequest, { kind: 'explicit' }>): string {
  return version.kind === 'bump' ? version.bump : version.kind;
}

/** The newest draft that an earlier attempt of the same run left behind; null: none. */
export function findAbandonedDraft(
  history: ModelHistory,
  draftTag: string,
  passedOver: ReadonlySet<number>,
): DraftRelease | null {
  const own = attemptOf(draftTag);
  const left = unclaimed(history).filter(({ id, tagName }) => {
    const { run, attempt } = attemptOf(tagName);
    return run === own.run && attempt < own.attempt && !passedOver.has(id);
  });
  return (
    left.toSorted((a, b) => attemptOf(b.tagName).attempt - attemptOf(a.tagName).attempt)[0] ?? null
  );
}

export interface SpentDraft {
  readonly id: number;
  /** true: no live job can be at work on it. */
  readonly expired: boolean;
}

/**
 * Drafts that nothing can come of once the request of this name is settled: those of the same request
 * and run, since whoever fills one now finds the request settled, and those that no live job can own.
 */
export function findSpentDrafts(
  history: ModelHistory,
  { draftTag, now }: { readonly draftTag: string; readonly now: Date },
): readonly SpentDraft[] {
  const { run } = attemptOf(draftTag);
  return unclaimed(history).flatMap(({ id, tagName, createdAt }) => {
    const expired = now.getTime() - Date.parse(createdAt) > LONGEST_JOB_MS;
    return expired || attemptOf(tagName).run === run ? [{ id, expired }] : [];
  });
}

function unclaimed({ drafts, versions }: ModelHistory): readonly DraftRelease[] {
  const claimed = new Set(versions.map(({ record }) => record?.releaseId));
  return drafts.filter(({ id }) => !claimed.has(id));
}

function attemptOf(tagName: string): { readonly run: string; readonly attempt: number } {
  const at = tagName.lastIndexOf('.');
  return { run: tagName.slice(0, at), attempt: Number(tagName.slice(at + 1)) };
}
