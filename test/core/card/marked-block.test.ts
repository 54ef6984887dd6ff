import { describe, expect, it } from 'vitest';
import { markBlock, putBlockFirst, replaceBlock } from '../../../core/card/marked-block.ts';

const PAGE = `Above.\n\n${markBlock('one', 'old')}\n\nBelow.\n`;

describe('replaceBlock', () => {
  it('changes the block of that name, and nothing around it', () => {
    expect(replaceBlock(PAGE, 'one', 'new')).toBe(PAGE.replace('old', 'new'));
    expect(replaceBlock(PAGE, 'one', 'old')).toBe(PAGE);
  });

  it('adds it below where there is none, or none that ends', () => {
    expect(replaceBlock(PAGE, 'two', 'new')).toBe(`${PAGE}\n${markBlock('two', 'new')}\n`);
    const open = 'Above.\n<!-- model-registry:one -->\n';
    expect(replaceBlock(open, 'one', 'new')).toBe(`${open}\n${markBlock('one', 'new')}\n`);
  });

  it('takes "$&" in a text for what it is', () => {
    expect(replaceBlock(PAGE, 'one', '$&')).toContain('\n$&\n');
  });
});

describe('putBlockFirst', () => {
  it('moves the block above all else', () => {
    expect(putBlockFirst(PAGE, 'one', 'new')).toBe(
      `${markBlock('one', 'new')}\n\nAbove.\n\n\n\nBelow.\n`,
    );
  });
});
