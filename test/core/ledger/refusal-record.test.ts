import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatRefusalMessage,
  parseRefusalMessage,
  type RefusalRecord,
  refusalTag,
  repeatedRefusalTag,
} from '../../../core/ledger/refusal-record.ts';
import { StageNoteTag } from '../../../core/model/stage-note-tag.ts';

const RECORD: RefusalRecord = {
  ...{ model: 'iris', stage: 'production', version: '1.0.0', digest: `sha256:${'a'.repeat(64)}` },
  ...{ commit: 'e'.repeat(40), pullRequest: 7, by: 'mona', gates: ['label', 'soak'] },
  ...{ at: '2026-03-02T12:00:00.000Z', head: 'f'.repeat(40), circumstances: '0123456789ab' },
  passesAt: '2026-03-03T12:00:00.000Z',
};

describe('a refusal', () => {
  it('is read as it was written', () => {
    const optional = <Value>(value: Value) => fc.constantFrom(value, null);
    const some = fc.record({
      version: optional(RECORD.version),
      digest: optional(RECORD.digest),
      pullRequest: optional(RECORD.pullRequest),
      by: optional(RECORD.by),
      head: optional(RECORD.head),
      circumstances: optional(RECORD.circumstances),
      passesAt: optional(RECORD.passesAt),
    });
    fc.assert(
      fc.property(some, (facts) => {
        const record = { ...RECORD, ...facts };
        const message = formatRefusalMessage(record);
        expect(parseRefusalMessage(refusalTag(record), message)).toEqual(record);
      }),
    );
  });

  it('has another tag where the same commit is refused under other circumstances', () => {
    const tags = [refusalTag(RECORD), repeatedRefusalTag(RECORD)];
    expect(tags.map(({ name }) => name)).toEqual([
      'iris!production!refusal-eeeeeeeeeeee',
      'iris!production!refusal-eeeeeeeeeeee0123',
    ]);
    expect(tags.map(({ name }) => StageNoteTag.find(name)?.name)).toEqual(
      tags.map(({ name }) => name),
    );
  });
});
