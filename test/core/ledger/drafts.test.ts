import { describe, expect, it } from 'vitest';
import {
  findAbandonedDraft,
  findSpentDrafts,
  formatDraftTag,
} from '../../../core/ledger/drafts.ts';
import type { Digest } from '../../../core/model/digest.ts';
import { VersionTag } from '../../../core/model/version-tag.ts';
import { aRegistration } from '../../builders/registration.ts';

const KEY: Digest = `sha256:${'1234567890abcdef'.repeat(4)}`;
const NOW = new Date('2026-03-10T00:00:00Z');

const EMPTY = { versions: [], assignments: [], head: null };

describe('formatDraftTag', () => {
  it('names the request, the step, the run and its attempt', () => {
    const registration = aRegistration({ run: 77, attempt: 2, version: 'minor' });
    expect(formatDraftTag(registration, KEY)).toBe('iris@draft-1234567890abcdef-minor-77.2');
  });

  it('names the version that is asked for', () => {
    const tag = formatDraftTag(aRegistration({ version: '2.0.0-rc.1' }), KEY);
    expect(tag).toBe('iris@draft-1234567890abcdef-2.0.0-rc.1-1.1');
  });

  it('names no run outside of GitHub Actions', () => {
    const { model, version, declared } = aRegistration();
    const { run: _, ...source } = declared.source;
    const local = { model, version, declared: { ...declared, source } };
    expect(formatDraftTag(local, KEY)).toBe('iris@draft-1234567890abcdef-patch-local.1');
  });

  it('is never taken for a version', () => {
    expect(VersionTag.find(formatDraftTag(aRegistration(), KEY))).toBeNull();
  });
});

const draft = (id: number, tagName: string, createdAt = '2026-03-09T23:00:00Z') => ({
  id,
  tagName,
  createdAt,
});

describe('findAbandonedDraft', () => {
  const find = (names: readonly string[], draftTag: string, avoided: readonly number[] = []) => {
    const drafts = names.map((name, index) => draft(index, name));
    return findAbandonedDraft({ ...EMPTY, drafts }, draftTag, new Set(avoided))?.tagName ?? null;
  };

  it('finds what the newest earlier attempt of the run left', () => {
    const names = ['iris@draft-1-patch-7.1', 'iris@draft-1-patch-7.10', 'iris@draft-1-patch-7.9'];
    expect(find(names, 'iris@draft-1-patch-7.11')).toBe('iris@draft-1-patch-7.10');
    expect(find(names, 'iris@draft-1-patch-7.11', [1])).toBe('iris@draft-1-patch-7.9');
  });

  it.each([
    ['of the same attempt, whose job may live', 'iris@draft-1-patch-7.2'],
    ['of a later attempt', 'iris@draft-1-patch-7.3'],
    ['of another run', 'iris@draft-1-patch-8.1'],
    ['of another request', 'iris@draft-2-patch-7.1'],
    ['of another step', 'iris@draft-1-minor-7.1'],
  ])('leaves alone one %s', (_, name) => {
    expect(find([name], 'iris@draft-1-patch-7.2')).toBeNull();
  });
});

describe('findSpentDrafts', () => {
  const draftTag = 'iris@draft-1-patch-1.2';
  const other = 'iris@draft-1-patch-2.1';
  const drafts = [
    draft(1, draftTag),
    draft(2, 'iris@draft-1-patch-1.1', '2026-03-01T00:00:00Z'),
    draft(3, other),
    draft(4, other, '2026-03-05T00:00:00Z'),
    draft(5, other, '2026-03-04T23:59:59Z'),
  ];

  it('finds those of the same request and run, and those that no job can own any more', () => {
    const spent = findSpentDrafts({ ...EMPTY, drafts }, { draftTag, now: NOW });
    expect(spent).toEqual([
      { id: 1, expired: false },
      { id: 2, expired: true },
      { id: 5, expired: true },
    ]);
  });

  it('leaves those that a tag names', () => {
    const versions = [1, 5].map((releaseId) => ({
      tag: VersionTag.of('iris', `1.0.${releaseId}`),
      commit: 'c'.repeat(40),
      record: {
        releaseId,
        metadataAssetId: 1,
        metadataDigest: KEY,
        requestKey: KEY,
        figures: null,
      },
      withdrawn: null,
    }));
    const spent = findSpentDrafts({ ...EMPTY, drafts, versions }, { draftTag, now: NOW });
    expect(spent.map(({ id }) => id)).toEqual([2]);
  });
});
