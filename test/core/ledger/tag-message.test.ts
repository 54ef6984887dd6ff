import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentRecord,
  formatAssignmentMessage,
  parseAssignmentMessage,
} from '../../../core/ledger/assignment-record.ts';
import { formatRecordedEvaluation } from '../../../core/ledger/recorded-evaluation.ts';
import { formatTagMessage, parseTrailers } from '../../../core/ledger/tag-message.ts';
import {
  formatVersionMessage,
  parseVersionMessage,
  type VersionRecord,
} from '../../../core/ledger/version-record.ts';
import { AssignmentTag } from '../../../core/model/assignment-tag.ts';
import type { Digest } from '../../../core/model/digest.ts';
import { VersionTag } from '../../../core/model/version-tag.ts';

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const digest = hex(64).map((digits): Digest => `sha256:${digits}`);
const id = fc.integer({ min: 1, max: 999_999_999_999_999 });
const version = fc
  .tuple(fc.nat(), fc.nat(), fc.nat())
  .map(([major, minor, patch]) => `${major}.${minor}.${patch}`);

const evaluations = fc.array(
  fc.record({
    dataset: fc.string({ minLength: 1, unit: 'binary' }),
    metrics: fc.dictionary(
      fc.constantFrom('accuracy', 'log  loss'),
      fc.record({ value: fc.integer(), direction: fc.constantFrom('higher', 'lower') }),
      { minKeys: 1 },
    ),
  }),
);

const versionRecord: fc.Arbitrary<VersionRecord> = fc.record({
  releaseId: id,
  metadataAssetId: id,
  metadataDigest: digest,
  requestKey: digest,
  figures: fc.option(evaluations.map(formatRecordedEvaluation)),
});
const assignmentRecord: fc.Arbitrary<AssignmentRecord> = fc.record({
  version,
  digest,
  commit: hex(40),
  kind: fc.constantFrom('promotion', 'rollback', 'retirement'),
  overridden: fc.array(fc.constantFrom('threshold accuracy', 'approvals', 'label')),
  previousVersion: fc.option(version),
  pullRequest: fc.option(fc.integer({ min: 1, max: 9_999_999_999 })),
  mergedBy: fc.option(fc.constantFrom('octocat', 'ada-l', 'registry[bot]')),
});

const VERSION_TAG = VersionTag.of('iris', '1.4.0');
const ASSIGNMENT_TAG = AssignmentTag.of('iris', 'production', 7);
const DIGEST: Digest = `sha256:${'a'.repeat(64)}`;
const RECORD: VersionRecord = {
  releaseId: 1,
  metadataAssetId: 2,
  metadataDigest: DIGEST,
  requestKey: DIGEST,
  figures: null,
};

/** Texts that try to end their line and to begin another trailer. */
const forging = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\r\n', '\u2028', '\u0085', '\n\n', ' ', ': ', 'Version: 9.9.9'),
      fc.constantFrom('Metadata: sha256:', 'Kind: rollback', '-----BEGIN PGP SIGNATURE-----'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { minLength: 1 },
  )
  .map((parts) => parts.join(''));

describe('the message of a version tag', () => {
  it('reads back as what was recorded', () => {
    fc.assert(
      fc.property(versionRecord, (record) => {
        expect(parseVersionMessage(formatVersionMessage(VERSION_TAG, record))).toEqual(record);
      }),
    );
  });

  it('says first which version it is, then what it records', () => {
    const record = { ...RECORD, figures: '[]' };
    expect(formatVersionMessage(VERSION_TAG, record).split('\n')).toEqual([
      'iris 1.4.0',
      '',
      `Metadata: ${DIGEST}`,
      'Metadata-Asset: 2',
      'Release: 1',
      `Request: ${DIGEST}`,
      'Figures: []',
      '',
    ]);
  });

  it.each(['Metadata', 'Metadata-Asset', 'Release', 'Request'])(
    'is not ours without a %s, or with one that is none',
    (key) => {
      const message = formatVersionMessage(VERSION_TAG, RECORD);
      const line = new RegExp(`^${key}: .*$`, 'm');
      expect(parseVersionMessage(message.replace(line, ''))).toBeNull();
      expect(parseVersionMessage(message.replace(line, `${key}: 0x1`))).toBeNull();
    },
  );

  it.each(['', 'release 1.4.0', 'Metadata: x'])('is not ours where it is "%s"', (message) => {
    expect(parseVersionMessage(message)).toBeNull();
  });
});

describe('the message of an assignment', () => {
  it('reads back as what was recorded', () => {
    fc.assert(
      fc.property(assignmentRecord, (record) => {
        const message = formatAssignmentMessage(ASSIGNMENT_TAG, record);
        expect(parseAssignmentMessage(message)).toEqual(record);
      }),
    );
  });

  it('cannot be forged by a login', () => {
    fc.assert(
      fc.property(assignmentRecord, forging, (record, mergedBy) => {
        const message = formatAssignmentMessage(ASSIGNMENT_TAG, { ...record, mergedBy });
        const read = parseAssignmentMessage(message);
        expect({ ...read, mergedBy: null }).toEqual({ ...record, mergedBy: null });
      }),
    );
  });

  it.each(['Version', 'Metadata', 'Commit', 'Kind'])(
    'is not ours without a %s, or with one that is none',
    (key) => {
      const message = formatAssignmentMessage(ASSIGNMENT_TAG, {
        ...{ version: '1.4.0', digest: DIGEST, commit: 'c'.repeat(40), kind: 'promotion' },
        ...{ previousVersion: null, pullRequest: null, mergedBy: null, overridden: [] },
      });
      const line = new RegExp(`^${key}: .*$`, 'm');
      expect(parseAssignmentMessage(message)).not.toBeNull();
      expect(parseAssignmentMessage(message.replace(line, ''))).toBeNull();
      expect(parseAssignmentMessage(message.replace(line, `${key}: v1`))).toBeNull();
    },
  );
});

describe('formatTagMessage', () => {
  it('writes one line for the title and one for each trailer, whatever is in them', () => {
    fc.assert(
      fc.property(forging, forging, (title, value) => {
        const message = formatTagMessage(
          title,
          new Map([
            ['First', value],
            ['Second', 'kept'],
          ]),
        );
        expect(message.split('\n')).toHaveLength(5);
        const trailers = parseTrailers(message);
        expect([...trailers.keys()].filter((key) => key !== 'First')).toEqual(['Second']);
        expect(trailers.get('Second')).toBe('kept');
      }),
    );
  });
});

describe('parseTrailers', () => {
  it('believes the first of a key, and none in the title', () => {
    const message = 'Kind: title\n\nKind: first\nKind: second\nnot a trailer\nkind: small\n';
    expect([...parseTrailers(message)]).toEqual([['Kind', 'first']]);
  });
});
