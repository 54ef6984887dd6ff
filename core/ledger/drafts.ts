import type { DeclaredMetadata } from '../metadata/declared-metadata.ts';
import type { Digest } from '../model/digest.ts';
import type { DraftRelease, ModelHistory } from '../ports/releases.ts';

/** No job of GitHub Actions lives longer, on anybody's machine. */
const LONGEST_JOB_MS = 5 * 24 * 60 * 60 * 1000;

/**
 * What the draft of a registration is called: by its request, and by its run, since another run
 * with the same request may be alive. A rerun has the same run id, and so finds its draft.
 */
export function formatDraftTag(
  { model, declared }: { readonly model: string; readonly declared: DeclaredMetadata },
  requestKey: Digest,
): string {
  const request = requestKey.slice('sha256:'.length).slice(0, 16);
  return `${model}@draft-${request}-${declared.source.run?.id ?? 'local'}`;
}

/** The draft that an earlier attempt of the same run left; one that a tag names is taken. */
export function findOwnDraft(history: ModelHistory, draftTag: string): DraftRelease | null {
  return unclaimed(history).find(({ tagName }) => tagName === draftTag) ?? null;
}

/** Drafts that no live run can own, and that no tag names. */
export function findStaleDrafts(history: ModelHistory, now: Date): readonly DraftRelease[] {
  return unclaimed(history).filter(
    ({ createdAt }) => now.getTime() - Date.parse(createdAt) > LONGEST_JOB_MS,
  );
}

function unclaimed({ drafts, versions }: ModelHistory): readonly DraftRelease[] {
  const claimed = new Set(versions.map(({ record }) => record?.releaseId));
  return drafts.filter(({ id }) => !claimed.has(id));
}
