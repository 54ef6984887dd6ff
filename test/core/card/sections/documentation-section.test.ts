import { describe, expect, it } from 'vitest';
import { documentationSection } from '../../../../core/card/sections/documentation-section.ts';
import type { ModelVersion } from '../../../../core/generated/schema-types.ts';
import { aPage } from '../examples.ts';

function show(facts: Partial<ModelVersion>, room = 5000): string {
  return documentationSection(aPage(facts))(room) ?? '';
}

describe('documentationSection', () => {
  it('shows what a reviewer must know', () => {
    const links = [
      { title: 'Datasheet', url: 'https://a.example/x' },
      { title: 'Evil', url: 'javascript:alert(1)' },
    ];
    const text = show({ documentation: { intendedUse: 'Teaching.', license: 'MIT', links } });
    expect(text).toContain('**Intended use.** Teaching.\n\n**Licence.** MIT');
    expect(text).toContain('- [Datasheet](https://a.example/x)\n- Evil');
  });

  it('repeats the description only where the summary cuts it', () => {
    expect(show({ description: 'One line.' })).toBe('');
    expect(show({ description: 'One line.\n\nMore.' })).toBe('**About.** One line.\n\nMore.');
    expect(show({ description: 'x'.repeat(400) })).toContain('**About.** xxx');
  });

  it('keeps paragraphs and lists, and shows all else of Markdown as text', () => {
    const limitations = '- Not for *roses*.\n- Not for trees.\nNor\nthis.\n\n# Heading';
    expect(show({ documentation: { limitations } })).toBe(
      '**Limitations.**\n\n- Not for \\*roses\\*.\n- Not for trees.\n\nNor\nthis.\n\n\\# Heading',
    );
  });

  it('cuts a long text, so that those after it are seen', () => {
    const text = show({ documentation: { intendedUse: 'x '.repeat(9000), risks: 'Thorns.' } });
    expect(text).toContain('…\n\n_The rest is in metadata.json._\n\n**Risks.** Thorns.');
  });
});
