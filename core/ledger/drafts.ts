import type { DeclaredMetadata } from '../metadata/declared-metadata.ts';
import type { Digest } from '../model/digest.ts';
import type { DraftRelease, ModelHistory } from '../ports/releases.ts';

/** No job of GitHub Actions lives longer, on anybody's machine. */
const LONGEST_JOB_MS = 5 * 24 * 60 * 60 * 1000;

/**
 * What the draft of a registration is called: by its request, and by its run. A rerun has the same
 * run id, so it knows what its first attempt left behind; but it cannot know that nobody is at work
 * on that draft, so each attempt makes one of its own.
 */
export function formatDraftTag(
  { model, declared }: { readonly model: string; readonly declared: DeclaredMetadata },
  requestKey: Digest,
): string {
  const request = requestKey.slice('sha256:'.length).slice(0, 16);
  return `${model}@draft-${request}-${declared.source.run?.id ?? 'local'}`;
}

/**
 * Drafts that nothing can come of once the request of this name is settled: those of the same name,
 * since whoever fills one now finds the request settled too, and those that no live job can own.
 */
export function findSpentDrafts(
  { drafts, versions }: ModelHistory,
  { draftTag, now }: { readonly draftTag: string; readonly now: Date },
): readonly DraftRelease[] {
  const claimed = new Set(versions.map(({ record }) => record?.releaseId));
  return drafts.filter(
    ({ id, tagName, createdAt }) =>
      !claimed.has(id) &&
      (tagName === draftTag || now.getTime() - Date.parse(createdAt) > LONGEST_JOB_MS),
  );
}
