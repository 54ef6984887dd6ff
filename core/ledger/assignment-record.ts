import type { AssignmentTag } from '../model/assignment-tag.ts';
import { type Digest, isDigest } from '../model/digest.ts';
import { isVersion } from '../model/version.ts';
import { formatTagMessage, parseTrailers } from './tag-message.ts';

/** What a ledger entry records of a merged change of a pointer. */
export interface AssignmentRecord {
  /** The version that is put into the stage; of a retirement the one that is taken out. */
  readonly version: string;
  /** Of metadata.json, as the merged pointer pins it. */
  readonly digest: Digest;
  /** The commit on the default branch at which the pointer was read. */
  readonly commit: string;
  readonly previousVersion: string | null;
  /** Null: the pointer was pushed without one. */
  readonly pullRequest: number | null;
  /** Who merged it. */
  readonly mergedBy: string | null;
  readonly kind: AssignmentKind;
  /** The gates that did not pass, and were merged around; empty: all passed. */
  readonly overridden: readonly string[];
}

export type AssignmentKind = 'promotion' | 'rollback' | 'retirement';

const KINDS: readonly AssignmentKind[] = ['promotion', 'rollback', 'retirement'];

export function formatAssignmentMessage(tag: AssignmentTag, record: AssignmentRecord): string {
  const trailers = new Map([
    ['Version', record.version],
    ['Metadata', record.digest],
    ['Commit', record.commit],
    ['Kind', record.kind],
  ]);
  if (record.previousVersion !== null) trailers.set('Previous-Version', record.previousVersion);
  if (record.pullRequest !== null) trailers.set('Pull-Request', `#${record.pullRequest}`);
  if (record.mergedBy !== null) trailers.set('Merged-By', record.mergedBy);
  if (record.overridden.length > 0) trailers.set('Overridden', record.overridden.join('; '));
  const way = record.kind === 'retirement' ? 'out of' : 'to';
  return formatTagMessage(`${tag.model} ${record.version} ${way} ${tag.stage}`, trailers);
}

/** Null: the registry did not write this message. */
export function parseAssignmentMessage(message: string): AssignmentRecord | null {
  const trailers = parseTrailers(message);
  const version = trailers.get('Version') ?? '';
  const digest = trailers.get('Metadata') ?? '';
  const commit = trailers.get('Commit') ?? '';
  const kind = KINDS.find((known) => known === trailers.get('Kind'));
  if (!isVersion(version) || !isDigest(digest) || !/^[0-9a-f]{40,64}$/.test(commit)) return null;
  if (kind === undefined) return null;
  const pullRequest = /^#([1-9]\d{0,9})$/.exec(trailers.get('Pull-Request') ?? '')?.[1];
  return {
    version,
    digest,
    commit,
    kind,
    previousVersion: trailers.get('Previous-Version') ?? null,
    pullRequest: pullRequest === undefined ? null : Number(pullRequest),
    mergedBy: trailers.get('Merged-By') ?? null,
    overridden: trailers.get('Overridden')?.split('; ') ?? [],
  };
}
