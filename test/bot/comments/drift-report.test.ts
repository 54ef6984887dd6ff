import { describe, expect, it } from 'vitest';
import { renderDriftReport } from '../../../bot/comments/drift-report.ts';
import type { Drift } from '../../../core/reconcile/drift.ts';

const DRIFT: Drift = {
  kind: 'pointer-differs',
  place: { model: 'iris', stage: 'production' },
  finding: 'The pointer asks for 2.0.0, but the ledger holds 1.0.0.',
  remedy: 'Revert it.',
};

describe('renderDriftReport', () => {
  it('says of each what disagrees and what to do', () => {
    const { text } = renderDriftReport([DRIFT]);
    expect(text?.body).toContain(
      '| `iris in production` | **Pointer and ledger differ.** The pointer asks for 2.0.0, but the ledger holds 1.0.0. | Revert it. |',
    );
  });

  it('is nothing where all agree', () => {
    expect(renderDriftReport([]).text).toBeNull();
  });

  it('shows what people wrote as text', () => {
    const finding = 'stages: "<img src=x> @acme/everybody | x"';
    const { text } = renderDriftReport([{ ...DRIFT, place: null, finding }]);
    expect(text?.body).not.toContain('<img');
    expect(text?.body).not.toContain('@acme');
    expect(text?.body).toContain('&#124; x');
  });

  it('stays within what GitHub takes', () => {
    const { text } = renderDriftReport(Array.from({ length: 500 }, () => DRIFT));
    expect(text?.body.length).toBeLessThan(65_536);
    expect(text?.body).toContain('460 more rows');
  });
});
