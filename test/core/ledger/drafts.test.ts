import { describe, expect, it } from 'vitest';
import { findSpentDrafts, formatDraftTag } from '../../../core/ledger/drafts.ts';
import type { Digest } from '../../../core/model/digest.ts';
import { VersionTag } from '../../../core/model/version-tag.ts';
import { aRegistration } from '../../builders/registration.ts';

const KEY: Digest = `sha256:${'1234567890abcdef'.repeat(4)}`;
const NOW = new Date('2026-03-10T00:00:00Z');

describe('formatDraftTag', () => {
  it('names the request and the run', () => {
    expect(formatDraftTag(aRegistration({ run: 77 }), KEY)).toBe('iris@draft-1234567890abcdef-77');
  });

  it('names no run outside of GitHub Actions', () => {
    const { model, declared } = aRegistration();
    const { run: _, ...source } = declared.source;
    const local = { model, declared: { ...declared, source } };
    expect(formatDraftTag(local, KEY)).toBe('iris@draft-1234567890abcdef-local');
  });

  it('is never taken for a version', () => {
    expect(VersionTag.find(formatDraftTag(aRegistration(), KEY))).toBeNull();
  });
});

describe('findSpentDrafts', () => {
  const draftTag = 'iris@draft-1-1';
  const draft = (id: number, tagName: string, createdAt: string) => ({ id, tagName, createdAt });
  const today = '2026-03-09T23:00:00Z';
  const drafts = [
    draft(1, draftTag, today),
    draft(2, draftTag, '2026-03-01T00:00:00Z'),
    draft(3, 'iris@draft-1-2', today),
    draft(4, 'iris@draft-1-2', '2026-03-05T00:00:00Z'),
    draft(5, 'iris@draft-1-2', '2026-03-04T23:59:59Z'),
  ];

  it('finds those of the same name, and those that no job can own any more', () => {
    const spent = findSpentDrafts({ drafts, versions: [] }, { draftTag, now: NOW });
    expect(spent.map(({ id }) => id)).toEqual([1, 2, 5]);
  });

  it('leaves those that a tag names', () => {
    const versions = [1, 5].map((releaseId) => ({
      tag: VersionTag.of('iris', `1.0.${releaseId}`),
      commit: 'c'.repeat(40),
      record: { releaseId, metadataAssetId: 1, metadataDigest: KEY, requestKey: KEY },
      withdrawn: null,
    }));
    const spent = findSpentDrafts({ drafts, versions }, { draftTag, now: NOW });
    expect(spent.map(({ id }) => id)).toEqual([2]);
  });
});
