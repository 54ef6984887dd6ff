import { describe, expect, it } from 'vitest';
import type { PageContent } from '../../../../core/card/release-page.ts';
import { lineageSection } from '../../../../core/card/sections/lineage-section.ts';
import type { ModelVersion } from '../../../../core/generated/schema-types.ts';
import { aPage, sha } from '../examples.ts';

const SOURCE = { repository: 'acme/flowers', commit: 'c'.repeat(40), dirty: false };
const HOME = 'https://github.com/acme/flowers';

function show(facts: Partial<ModelVersion>, around: Partial<PageContent> = {}): string {
  return lineageSection(aPage(facts, around))(5000) ?? '';
}

describe('lineageSection', () => {
  it('links to the commit, the run and the pull request', () => {
    const run = { id: 77, attempt: 2, url: 'https://evil.example', workflow: 'train', actor: 'al' };
    const text = show({ source: { ...SOURCE, ref: 'refs/heads/main', pullRequest: 12, run } });
    expect(text).toContain(
      `[\`cccccccccccc\`](${HOME}/commit/${'c'.repeat(40)}) of \`refs/heads/main\``,
    );
    expect(text).toContain(
      `[77](${HOME}/actions/runs/77/attempts/2) attempt 2 of train by \`@al\``,
    );
    expect(text).toContain(`[12](${HOME}/pull/12)`);
    expect(text).not.toContain('evil');
  });

  it('says what the commit does not have', () => {
    expect(show({ source: { ...SOURCE, dirty: true } })).toContain('⚠️ **with changes that');
    expect(show({ source: SOURCE })).not.toContain('⚠️');
  });

  it('compares with the commit of the version before, in the same repository', () => {
    const before = { ...SOURCE, commit: 'b'.repeat(40) };
    const beside = (source: ModelVersion['source']) => ({
      previous: aPage({ version: '1.4.0', source }).metadata,
    });
    const address = `${HOME}/compare/${'b'.repeat(40)}...${'c'.repeat(40)}`;
    expect(show({ source: SOURCE }, beside(before))).toContain(
      `**Since 1.4.0:** [what changed in the code](${address})`,
    );
    expect(show({ source: SOURCE }, beside(SOURCE))).not.toContain('Since');
    expect(show({ source: SOURCE }, beside({ ...before, repository: 'a/b' }))).not.toContain(
      'Since',
    );
  });

  it('says how it was trained', () => {
    const training = {
      ...{ datasets: [], hyperparameters: {}, framework: { name: 'sklearn', version: '1.7' } },
      ...{ runtime: 'python 3.13', seed: 7, durationSeconds: 200 },
      lockfile: { path: 'uv.lock', digest: sha('1') },
    };
    const text = show({ training });
    expect(text).toContain('**Trained with:** sklearn 1.7, python 3.13, seed 7, in 3 min 20 s');
    expect(text).toContain(`**Dependencies:** \`uv.lock\`, \`${sha('1')}\``);
  });

  it('links to its parents where they are found', () => {
    const lineage = [
      { relation: 'fine-tuned-from' as const, parent: 'base@1.2.0' },
      { relation: 'distilled-from' as const, parent: 'hf://acme/base' },
      { relation: 'derived-from' as const, parent: 'a book' },
    ];
    const text = show({ lineage });
    expect(text).toContain(
      `- fine tuned from [\`base@1.2.0\`](${HOME}/releases/tag/base%40v1.2.0)`,
    );
    expect(text).toContain('- distilled from [`hf://acme/base`](https://huggingface.co/acme/base)');
    expect(text).toContain('- derived from `a book`');
  });

  it('links to an address of the web only under that address', () => {
    const lineage = [{ relation: 'derived-from' as const, parent: 'https://a.example/base' }];
    expect(show({ lineage })).toContain('[`https://a.example/base`](https://a.example/base)');
  });

  it('shows tags', () => {
    expect(show({ tags: { team: 'flowers' } })).toContain('**Tags:**\n\n- `team`: flowers');
  });
});
