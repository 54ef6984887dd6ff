import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderWithdrawn } from '../../../core/card/withdrawn-block.ts';
import { hostileText, render, tagsOf } from '../../rendered-markdown.ts';

const WITHDRAWAL = { by: 'alice', at: '2026-03-02T10:00:00Z', reason: 'Wrong labels.' };

describe('renderWithdrawn', () => {
  it('puts an alert above all else', () => {
    const page = renderWithdrawn('Iris.\n', WITHDRAWAL);
    expect(page.split('\n').slice(1, 5)).toEqual([
      '> [!CAUTION]',
      '> **This version was withdrawn**, by `@alice` at 2026-03-02T10:00:00Z. Do not use it.',
      '>',
      '> Reason: Wrong labels.',
    ]);
    expect(page.endsWith('-->\n\nIris.\n')).toBe(true);
  });

  it('takes the place of the alert before', () => {
    const once = renderWithdrawn('Iris.\n', WITHDRAWAL);
    expect(renderWithdrawn(once, WITHDRAWAL)).toBe(once);
    const again = renderWithdrawn(once, { ...WITHDRAWAL, by: '@bob', reason: 'Other.' });
    expect(again.match(/CAUTION/g)).toHaveLength(1);
    expect(again).toContain('`@bob`');
    expect(again).not.toContain('Wrong labels.');
  });

  it('shows a hostile reason as text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = renderWithdrawn('Iris.\n', { by: text, at: text, reason: text });
        const ours = ['!--', 'blockquote', 'p', 'strong', 'code'];
        expect([...tagsOf(render(page))].filter((tag) => !ours.includes(tag))).toEqual([]);
        expect(page.match(/<!--/g)).toHaveLength(2);
      }),
    );
  });
});
