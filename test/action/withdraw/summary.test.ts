import { expect, it } from 'vitest';
import { renderWithdrawal } from '../../../action/withdraw/summary.ts';
import { VersionTag } from '../../../core/model/version-tag.ts';
import type { WithdrawnVersion } from '../../../registry/withdraw/withdraw-version.ts';
import { aWithdrawal } from '../../builders/withdrawal.ts';

const WITHDRAWN: WithdrawnVersion = {
  tag: VersionTag.of('iris', '1.4.0'),
  withdrawal: aWithdrawal('1.4.0', { reason: 'Labels <b>wrong</b>.' }),
  releaseUrl: 'https://github.test/acme/flowers/releases/tag/iris@v1.4.0',
  stages: ['production', 'staging'],
  created: true,
};

it('says what to do for each stage that holds the version', () => {
  const summary = renderWithdrawal(WITHDRAWN);
  expect(summary).toContain('- `/rollback iris production`\n- `/rollback iris staging`');
  expect(summary).toContain('[iris 1.4.0](https://github.test/acme/flowers/releases/tag/');
  expect(summary).not.toContain('withdrawn before');
  expect(summary).not.toContain('<b>');
});

it('says so where no stage holds it, where it was withdrawn before, and without a page', () => {
  const again = { ...WITHDRAWN, stages: [], created: false, releaseUrl: null };
  expect(renderWithdrawal(again)).toMatch(/^## Withdrawn: iris 1\.4\.0\n\n.*withdrawn before/);
  expect(renderWithdrawal(again)).toContain('No stage holds it.');
});
