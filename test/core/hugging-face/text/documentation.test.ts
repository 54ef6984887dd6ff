import { describe, expect, it } from 'vitest';
import { readDocumentation } from '../../../../core/hugging-face/text/documentation.ts';
import { readSections } from '../../../../core/hugging-face/text/sections.ts';

describe('readDocumentation', () => {
  it.each([
    ['Intended uses & limitations', 'intendedUse'],
    ['Direct Use', 'intendedUse'],
    ['Downstream Use [optional]', 'intendedUse'],
    ['Out-of-Scope Use', 'limitations'],
    ['Limitations and bias', 'limitations'],
    ['Bias, Risks, and Limitations', 'risks'],
    ['Ethical considerations', 'risks'],
    ['Privacy', 'privacy'],
  ])('reads what stands below "%s"', (heading, field) => {
    const sections = readSections(`# A\n\n## ${heading}\n\nWords.\n\n### More\n\nOthers.\n`);
    expect(readDocumentation(sections)).toEqual({ [field]: 'Words.' });
  });

  it('keeps paragraphs and lists apart, and joins sections of one kind', () => {
    const text = '## Direct use\nOne.\n- a\n- b\n\nTwo.\n## Downstream use\n- c\n';
    expect(readDocumentation(readSections(text))).toEqual({
      intendedUse: 'One.\n\n- a\n- b\n\nTwo.\n\n- c',
    });
  });

  it('is bounded', () => {
    const { risks = '' } = readDocumentation(readSections(`# Risks\n\n${'word '.repeat(9999)}`));
    expect(risks.length).toBeLessThanOrEqual(2000);
    expect(risks.endsWith('word…')).toBe(true);
  });

  it.each(['Uses', 'Training data', 'How to use', 'Recommendations'])(
    'leaves alone what stands below "%s"',
    (heading) => {
      expect(readDocumentation(readSections(`## ${heading}\n\nWords.`))).toEqual({});
    },
  );
});
