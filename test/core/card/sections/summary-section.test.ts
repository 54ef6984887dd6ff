import { describe, expect, it } from 'vitest';
import { summarySection } from '../../../../core/card/sections/summary-section.ts';
import type { ModelVersion } from '../../../../core/generated/schema-types.ts';
import { aPage, file } from '../examples.ts';

function lines(facts: Partial<ModelVersion>): readonly string[] {
  return (summarySection(aPage(facts))(5000) ?? '').split('\n\n');
}

describe('summarySection', () => {
  it('says on one line what the model does', () => {
    expect(lines({ description: '\n Tells irises apart. \n\nMore.' })[0]).toBe(
      'Tells irises apart.',
    );
    expect(lines({ description: 'x'.repeat(400) })[0]).toMatch(/^x{299}…$/);
  });

  it('says on another what the version is', () => {
    const [, facts] = lines({
      owners: ['@a', '@b', '@c', '@d', '@e', '@f', '@g'],
      artifacts: [file('a', 1_000_000), file('b', 200_000)],
      training: { datasets: [], hyperparameters: {}, framework: { name: 'sklearn', version: '1' } },
      documentation: { license: 'MIT' },
    });
    expect(facts).toBe(
      '**iris 1.5.0** · owned by `@a`, `@b`, `@c`, `@d`, `@e` and 2 more · 1.2 MB in 2 artifacts · sklearn 1 · MIT',
    );
  });
});
