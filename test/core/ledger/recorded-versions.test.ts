import { expect, it } from 'vitest';
import { toRecordedVersions } from '../../../core/ledger/recorded-versions.ts';
import { formatWithdrawalMessage } from '../../../core/ledger/withdrawal-record.ts';
import { aWithdrawal } from '../../builders/withdrawal.ts';

const commit = 'c'.repeat(40);

it('takes a version as withdrawn, in whatever order the tags come', () => {
  const withdrawal = aWithdrawal('1.0.0');
  const tags = [
    { name: 'iris@v1.0.0', commit, message: '' },
    { name: 'iris@v1.0.0!', commit, message: formatWithdrawalMessage(withdrawal) },
    { name: 'iris@v1.1.0', commit, message: '' },
  ];
  for (const listed of [tags, tags.toReversed()]) {
    const versions = new Map(
      toRecordedVersions('iris', listed).map(({ tag, withdrawn }) => [tag.name, withdrawn]),
    );
    expect(versions).toEqual(
      new Map([
        ['iris@v1.0.0', withdrawal],
        ['iris@v1.1.0', null],
      ]),
    );
  }
});

it('reads no other model, and no tag that names no version', () => {
  const names = ['my-iris@v1.0.0', 'iris@v1.0.0!', 'iris#production#1', 'v1.0.0', 'iris@v1'];
  const tags = names.map((name) => ({ name, commit, message: '' }));
  expect(toRecordedVersions('iris', tags)).toEqual([]);
});

it('counts the cancel tag of the same version alone', () => {
  const names = ['iris@v1.0.0', 'my-iris@v1.0.0!', 'iris@v1.0.0-rc.1!', 'iris@v1.0.0!!'];
  const tags = names.map((name) => ({ name, commit, message: '' }));
  expect(toRecordedVersions('iris', tags)).toMatchObject([{ withdrawn: null, record: null }]);
});
