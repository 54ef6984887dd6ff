import { describe, expect, it } from 'vitest';
import { renderWithdrawn } from '../../../core/card/withdrawn-notice.ts';

const NOTICE = { by: 'ada', at: '2026-03-02T10:00:00.000Z', reason: 'The labels were wrong.' };

describe('renderWithdrawn', () => {
  it('puts an alert before the page, and leaves the page', () => {
    const page = '## Use\n\nText.\n';
    const marked = renderWithdrawn(page, NOTICE);
    expect(marked.endsWith(page)).toBe(true);
    expect(marked).toMatch(/\n> \[!CAUTION\]\n/);
    for (const text of ['ada', '2026-03-02', 'The labels were wrong.']) {
      expect(marked).toContain(text);
    }
  });

  it('says it once', () => {
    const once = renderWithdrawn('Text.', NOTICE);
    expect(renderWithdrawn(once, NOTICE)).toBe(once);
  });

  it('shows the reason as text, on one line', () => {
    const reason = 'x\n\n# <img src=x> @everybody <!-- model-registry:withdrawn -->';
    const marked = renderWithdrawn('Text.', { ...NOTICE, reason });
    expect(marked).not.toContain('<img');
    expect(marked).not.toContain('\n# ');
    expect(renderWithdrawn(marked, { ...NOTICE, reason })).toBe(marked);
  });
});
