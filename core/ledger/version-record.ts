import { type Digest, isDigest } from '../model/digest.ts';
import type { VersionTag } from '../model/version-tag.ts';
import { formatTagMessage, parseTrailers } from './tag-message.ts';

/** What the tag of a version records: enough to find, check and finish its release. */
export interface VersionRecord {
  readonly releaseId: number;
  readonly metadataAssetId: number;
  /** Of metadata.json. */
  readonly metadataDigest: Digest;
  /** What was asked for; two registrations with the same key and content are one. */
  readonly requestKey: Digest;
  /** The text of its figures, see recorded-evaluation.ts; null: only metadata.json has them. */
  readonly figures: string | null;
}

export function formatVersionMessage(tag: VersionTag, record: VersionRecord): string {
  const { figures } = record;
  return formatTagMessage(
    `${tag.model} ${tag.version}`,
    new Map([
      ['Metadata', record.metadataDigest],
      ['Metadata-Asset', String(record.metadataAssetId)],
      ['Release', String(record.releaseId)],
      ['Request', record.requestKey],
      ...(figures === null ? [] : [['Figures', figures] as const]),
    ]),
  );
}

/** Null: the registry did not write this message. */
export function parseVersionMessage(message: string): VersionRecord | null {
  const trailers = parseTrailers(message);
  const releaseId = toId(trailers.get('Release'));
  const metadataAssetId = toId(trailers.get('Metadata-Asset'));
  const metadataDigest = trailers.get('Metadata') ?? '';
  const requestKey = trailers.get('Request') ?? '';
  if (releaseId === null || metadataAssetId === null) return null;
  if (!isDigest(metadataDigest) || !isDigest(requestKey)) return null;
  const figures = trailers.get('Figures') ?? null;
  return { releaseId, metadataAssetId, metadataDigest, requestKey, figures };
}

function toId(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}
