import { type Digest, isDigest } from '../model/digest.ts';
import { StageNoteTag } from '../model/stage-note-tag.ts';
import { isVersion } from '../model/version.ts';
import type { PointerPlace } from '../promotion/pointer.ts';
import { formatTagMessage, parseTrailers } from './tag-message.ts';

/** That a pointer reached the default branch although it was not admitted, and was not deployed. */
export interface RefusalRecord extends PointerPlace {
  /** What the pointer asks for; null: that the stage holds no version. */
  readonly version: string | null;
  readonly digest: Digest | null;
  /** The commit that changed the pointer. */
  readonly commit: string;
  /** Null: it was pushed without one. */
  readonly pullRequest: number | null;
  /** Who merged it, or pushed it, as far as GitHub tells. */
  readonly by: string | null;
  /** The gates that did not pass. */
  readonly gates: readonly string[];
  readonly at: string;
  /** The default branch's head at which it was judged; null: the tag does not say. */
  readonly head: string | null;
  /** What else the judgement went by, as 12 digits of a digest; null: the tag does not say. */
  readonly circumstances: string | null;
  /** When it passes by itself, as ISO 8601; null: time alone does not cure it. */
  readonly passesAt: string | null;
}

/** One for each commit that changed the pointer, however often it is judged. */
export function refusalTag({
  model,
  stage,
  commit,
}: Pick<RefusalRecord, 'model' | 'stage' | 'commit'>): StageNoteTag {
  return StageNoteTag.of({ model, stage, kind: 'refusal', key: commit.slice(0, 12) });
}

/** Of the same commit, refused once more when something else had changed, such as the policy. */
export function repeatedRefusalTag({
  model,
  stage,
  commit,
  circumstances,
}: RefusalRecord): StageNoteTag {
  const key = `${commit.slice(0, 12)}${circumstances?.slice(0, 4) ?? ''}`;
  return StageNoteTag.of({ model, stage, kind: 'refusal', key });
}

export function formatRefusalMessage(record: RefusalRecord): string {
  const { model, stage, version, digest, commit, pullRequest, by, gates, at } = record;
  const trailers = new Map([
    ['Commit', commit],
    ['Gates', gates.join('; ')],
    ['At', at],
  ]);
  if (version !== null) trailers.set('Version', version);
  if (digest !== null) trailers.set('Metadata', digest);
  if (pullRequest !== null) trailers.set('Pull-Request', `#${pullRequest}`);
  if (by !== null) trailers.set('By', by);
  if (record.head !== null) trailers.set('Head', record.head);
  if (record.circumstances !== null) trailers.set('Circumstances', record.circumstances);
  if (record.passesAt !== null) trailers.set('Passes-At', record.passesAt);
  const what = version === null ? `${model} out of ${stage}` : `${model} ${version} to ${stage}`;
  return formatTagMessage(`${what}: refused at the merge`, trailers);
}

/** Null: the registry did not write this. */
export function parseRefusalMessage(tag: StageNoteTag, message: string): RefusalRecord | null {
  const trailers = parseTrailers(message);
  const commit = trailers.get('Commit') ?? '';
  if (tag.kind !== 'refusal' || !/^[0-9a-f]{40,64}$/.test(commit)) return null;
  const version = trailers.get('Version');
  const digest = trailers.get('Metadata');
  const pullRequest = /^#([1-9]\d{0,9})$/.exec(trailers.get('Pull-Request') ?? '')?.[1];
  return {
    model: tag.model,
    stage: tag.stage,
    version: version !== undefined && isVersion(version) ? version : null,
    digest: digest !== undefined && isDigest(digest) ? digest : null,
    commit,
    pullRequest: pullRequest === undefined ? null : Number(pullRequest),
    by: trailers.get('By') ?? null,
    gates: trailers.get('Gates')?.split('; ') ?? [],
    at: trailers.get('At') ?? '',
    head: trailers.get('Head') ?? null,
    circumstances: trailers.get('Circumstances') ?? null,
    passesAt: trailers.get('Passes-At') ?? null,
  };
}
