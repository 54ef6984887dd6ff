import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fillIn } from '../../tools/generate-docs.ts';

const ACTION = `
inputs:
  path:
    description: What to send.
    required: true
  token:
    description: >-
      A token | of models/<model>.
    default: \${{ github.token }}
outputs:
  tag:
    description: Its tag.
`;

describe('fillIn', () => {
  it('writes the inputs of an action as a table', async () => {
    expect(await fill('inputs a.yml', ACTION)).toContain(
      [
        '| `path` | What to send. | required |',
        '| `token` | A token \\| of models/\\<model>. | `${{ github.token }}` |',
      ].join('\n'),
    );
  });

  it('writes the outputs of an action as a table', async () => {
    expect(await fill('outputs a.yml', ACTION)).toContain('| `tag` | Its tag. |');
  });

  it('includes a file as it is', async () => {
    expect(await fill('file a.yml', 'on: push # $& $1\n')).toContain(
      '```yaml\non: push # $& $1\n```',
    );
  });

  it('replaces what was there, and leaves the rest', async () => {
    const once = await fill('file a.yml', 'old');
    const twice = await fillIn(once, async () => 'new');
    expect(twice).toBe(await fill('file a.yml', 'new'));
    expect(twice).toMatch(/^before\n[\s\S]*\nafter\n$/);
  });

  it('leaves what stands between two parts', async () => {
    const part = '<!-- generated file a.yml -->\n<!-- /generated -->\n';
    const filled = await fillIn(`${part}between\n${part}`, async () => 'text');
    expect(filled.match(/^between$/gm)).toHaveLength(1);
    expect(filled.match(/^text$/gm)).toHaveLength(2);
  });

  it('refuses a kind that it does not know', async () => {
    await expect(fill('folder a.yml', '')).rejects.toThrow('folder');
  });

  it('finds the committed README up to date', async () => {
    const read = (path: string) => readFile(path, 'utf8');
    const committed = await read('README.md');
    expect(await fillIn(committed, read)).toBe(committed);
  });
});

function fill(part: string, text: string): Promise<string> {
  const document = `before\n<!-- generated ${part} -->\n<!-- /generated -->\nafter\n`;
  return fillIn(document, async () => text);
}
