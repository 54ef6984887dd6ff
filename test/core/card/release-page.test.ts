import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { renderHistory, replaceHistory } from '../../../core/card/deployment-history-section.ts';
import { renderReleasePage } from '../../../core/card/release-page.ts';
import type { ModelVersion } from '../../../core/generated/schema-types.ts';
import type { Digest } from '../../../core/model/digest.ts';
import { aModelVersion, evaluated } from '../../builders/model-version.ts';

const DIGEST: Digest = `sha256:${'f'.repeat(64)}`;

describe('renderReleasePage', () => {
  const previous = aModelVersion({
    version: '1.4.0',
    evaluation: [evaluated({ accuracy: 0.9, loss: { value: 0.3, direction: 'lower' }, gone: 1 })],
  });

  it.each([
    ['a gain', { accuracy: 0.93 }, '| accuracy | 0.93 | 0.9 | +0.03 better |'],
    ['a loss, exactly', { accuracy: 0.89 }, '| accuracy | 0.89 | 0.9 | -0.01 worse |'],
    ['an equal figure', { accuracy: 0.9 }, '| accuracy | 0.9 | 0.9 | equal |'],
    [
      'a figure of which less is better',
      { loss: { value: 0.1, direction: 'lower' as const } },
      '| loss | 0.1 | 0.3 | -0.2 better |',
    ],
    ['a figure that is new', { f1: 0.5 }, '| f1 | 0.5 | – | – |'],
    ['a figure called like a part of every object', own('constructor'), '| constructor | 1 | – |'],
    ['a figure called like its prototype', own('__proto__'), 'proto\\_\\_ | 1 | – |'],
  ])('sets the metrics beside those of the version before: %s', (_, metrics, row) => {
    const page = pageOf({ evaluation: [evaluated(metrics)] }, previous);
    expect(page).toContain(row);
    expect(page).toContain('| Metric | Value | In 1.4.0 | Change |');
  });

  it('compares only what was judged on the same part of the same data', () => {
    const evaluation = [{ ...evaluated({ accuracy: 0.93 }), split: 'train' }];
    expect(pageOf({ evaluation }, previous)).toContain('| accuracy | 0.93 | – | – |');
  });

  it('compares with nothing where there is no version before', () => {
    expect(pageOf({})).toContain('| Metric | Value |\n');
  });

  it('shows the interval of a figure', () => {
    const accuracy = {
      ...{ value: 0.9, direction: 'higher' as const },
      confidenceInterval: { lower: 0.85, upper: 0.95 },
    };
    expect(pageOf({ evaluation: [evaluated({ accuracy })] })).toContain('| 0.9 (0.85 to 0.95) |');
  });

  it('shows the pointer to paste, and the digests of every file and data set', () => {
    const page = pageOf({});
    expect(page).toContain(`\`\`\`yaml\nversion: 1.5.0\ndigest: ${DIGEST}\n\`\`\``);
    expect(page).toContain('`models/iris/<stage>.yml`');
    expect(page).toContain(`| \`model.json\` | 3 | \`sha256:${'e'.repeat(64)}\` |`);
    expect(page).toContain(`| iris-train | – | \`sha256:${'d'.repeat(64)}\` | 120 | – |`);
    expect(page).toContain('| trees | `25` |');
  });

  it('says where the version comes from, and what its commit does not have', () => {
    const source = {
      ...{ repository: 'acme/flowers', commit: 'c'.repeat(40), dirty: true },
      run: { id: 77, attempt: 1, url: 'https://github.test/acme/flowers/actions/runs/77' },
    };
    const page = pageOf({ source });
    expect(page).toMatch(/Commit acme\/flowers@c{40}, with changes .* by \[run 77\]\(https:/);
    expect(pageOf({})).not.toContain('with changes');
  });

  it('shows what a reviewer must know', () => {
    const documentation = { intendedUse: 'Teaching.', limitations: 'Three species.' };
    const page = pageOf({ documentation });
    expect(page).toContain('**Intended use.** Teaching.');
    expect(page).toContain('**Limitations.** Three species.');
    expect(pageOf({})).not.toContain('## Documentation');
  });

  it('stays below what GitHub takes, and leaves room for the deployments', () => {
    const page = pageOf({ description: 'x'.repeat(200_000) });
    expect(page.length).toBeLessThan(101_000);
    expect(page).toContain('the rest is in metadata.json');
  });

  it('shows hostile text as text, wherever it stands', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = replaceHistory(
          pageOf(full(text), aModelVersion(full(text))),
          renderHistory([]),
        );
        const shown = html(page);
        const tags = [...shown.matchAll(/<\/?([a-z0-9!-]+)/gi)].map(([, tag]) => tag ?? '');
        expect(tags.filter((tag) => !OURS.has(tag))).toEqual([]);
        expect([...shown.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual(TITLES);
        expect(page.match(/<!--/g)).toHaveLength(2);
        const links = [...shown.matchAll(/<a href="([^"]*)"/g)].map(([, to]) => to ?? '');
        expect(links.filter((to) => !to.startsWith('https://a.example/'))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

const OURS = new Set(
  'h2 p strong code pre table thead tbody tr th td ul li a details summary !--'.split(' '),
);
const TITLES = 'Evaluation Training Interface Files Use Documentation Origin Deployments'.split(
  ' ',
);

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('<script>alert(1)</script>', '<!-- model-registry:deployments -->', '|'),
      fc.constantFrom('![x](https://evil.example/p.png)', '[x](javascript:alert(1))', '```', '`'),
      fc.constantFrom('\n## Heading\n', '\n\n', '\n- item', '| a | b |', '<!--', '-->', '\\'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));

function full(text: string): Partial<ModelVersion> {
  const url = `https://a.example/${text}`;
  return {
    description: text,
    owners: [text],
    source: {
      ...{ repository: 'acme/flowers', commit: 'c'.repeat(40), dirty: false },
      run: { id: 1, attempt: 1, url },
    },
    training: {
      datasets: [{ name: text, split: text, version: text, license: text, digest: DIGEST }],
      hyperparameters: { [text]: text, nested: { [text]: [text] } },
      framework: { name: text, version: text },
    },
    evaluation: [
      {
        ...{ ...evaluated({ [text]: 0.5 }), dataset: text, split: text },
        slices: [{ name: text, metrics: evaluated({ [text]: 0.5 }).metrics }],
      },
    ],
    artifacts: [{ name: text, path: text, size: 1, digest: DIGEST }],
    interface: {
      inputs: [{ name: text, type: text, shape: [-1, 4], description: text }],
      outputs: [{ name: text, type: text }],
    },
    lineage: [{ relation: 'fine-tuned-from', parent: text }],
    documentation: {
      links: [{ title: text, url }],
      ...{ intendedUse: text, limitations: text, license: text, risks: text, privacy: text },
    },
  };
}

function own(name: string): Record<string, number> {
  return Object.fromEntries([[name, 1]]);
}

function pageOf(facts: Partial<ModelVersion>, previous: ModelVersion | null = null): string {
  return renderReleasePage({ metadata: aModelVersion(facts), digest: DIGEST, previous });
}

/** As GitHub renders it, but without its sanitiser. */
function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}
