import { describe, expect, it } from 'vitest';
import { findDescription } from '../../../../core/hugging-face/text/description.ts';
import { readSections } from '../../../../core/hugging-face/text/sections.ts';

describe('findDescription', () => {
  it.each([
    [
      'the paragraph below the first heading',
      'Old words.\n\n# A\n\nIt sorts.\n\nIt is fast.',
      'It sorts.',
    ],
    ['the text above headings where nothing stands below', 'It sorts.\n\n# A\n', 'It sorts.'],
    ['the text without any heading', 'It sorts.', 'It sorts.'],
    ['a section that describes', '# A\n\n## Model description\n\nIt sorts.', 'It sorts.'],
    [
      'what follows links',
      '# A\n\n[Paper](https://a.b) | [Code](https://c.d)\n\nIt sorts.',
      'It sorts.',
    ],
    ['what follows a list', '# A\n\n- one thing\n\nIt sorts.', 'It sorts.'],
    [
      'what follows the words of a template',
      '# A\n\nThis modelcard aims to be a base template for new models.\n\nIt sorts.',
      'It sorts.',
    ],
    ['nothing in instructions', '# A\n\n## How to use\n\nUse the code below.', null],
  ])('finds %s', (_, markdown, description) => {
    expect(findDescription(readSections(markdown))).toBe(description);
  });
});
