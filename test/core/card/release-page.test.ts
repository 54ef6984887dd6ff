import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHistory, replaceHistory } from '../../../core/card/deployment-history-section.ts';
import { type PageContent, renderReleasePage } from '../../../core/card/release-page.ts';
import { sizeOf } from '../../../core/card/room.ts';
import { renderWithdrawn } from '../../../core/card/withdrawn-block.ts';
import { hostileText, render, tagsOf } from '../../rendered-markdown.ts';
import { aPage } from './examples.ts';
import { fullOf, largePage } from './full-page.ts';

const TAGS = new Set(
  'h2 h3 p strong em code pre table thead tbody tr th td ul li a details summary !--'.split(' '),
);
const TITLES = [
  ...['Metrics', 'Fairness', 'Data', 'Hyperparameters', 'Interface', 'Weights', 'Files'],
  ...['How to load it', 'How to promote it', 'Documentation', 'Lineage'],
];

describe('renderReleasePage', () => {
  it('begins with what the model does, what the version is, and where it is', () => {
    const [what, version, ...rest] = renderReleasePage(aPage()).split('\n\n');
    expect(what).toBe('Tells the species of an iris.');
    expect(version).toBe('**iris 1.5.0** · owned by `@octocat` · 3 B in 1 artifact');
    expect(rest[0]).toBe(
      '<!-- model-registry:stages -->\n**Stages:** ⚪ not in a stage yet\n<!-- /model-registry:stages -->',
    );
  });

  it('shows the sections in the order a reader asks for them', () => {
    expect(titlesOf(render(renderReleasePage(fullOf('x'))))).toEqual(TITLES);
  });

  it('leaves out a section that has nothing to say', () => {
    const titles = titlesOf(render(renderReleasePage(aPage())));
    expect(titles).toEqual(
      TITLES.filter((title) => !/Fairness|Interface|Weights|Documentation/.test(title)),
    );
  });

  it('shows hostile text as text, wherever it stands', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = renderReleasePage(fullOf(text));
        const html = render(page);
        expect([...tagsOf(html)].filter((tag) => !TAGS.has(tag))).toEqual([]);
        expect(titlesOf(html)).toEqual(TITLES);
        expect(page.match(/<!--/g)).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('links to nothing but what the metadata names, and the repository', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        // A parent that is an address of the web links there, and shows where that is.
        fc.pre(!/^https?:\/\//.test(text));
        const links = [...render(renderReleasePage(fullOf(text))).matchAll(/<a href="([^"]*)"/g)];
        const ours = /^https:\/\/(?:a\.example\/|github\.com\/acme\/flowers\/)/;
        expect(links.map(([, to = '']) => to).filter((to) => !ours.test(to))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('stays below what GitHub takes, with all that is added later, at any size', () => {
    fc.assert(
      fc.property(largePage, (content) => {
        const page = renderReleasePage(content);
        expect(sizeOf(page)).toBeLessThan(100_000);
        const whole = replaceHistory(page, renderHistory([]));
        const withdrawal = { by: 'a'.repeat(300), at: '@'.repeat(90), reason: '@'.repeat(9000) };
        expect(sizeOf(renderWithdrawn(whole, withdrawal)) + 22_000).toBeLessThan(125_000);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('cuts by rows: what it shows is whole Markdown at any size', () => {
    fc.assert(
      fc.property(largePage, (content) => {
        const html = render(renderReleasePage(content));
        expect([...tagsOf(html)].filter((tag) => !TAGS.has(tag))).toEqual([]);
        expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
        expect(titlesOf(html).filter((title) => !TITLES.includes(title))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('keeps every section that speaks, however long those before it are', () => {
    const content = fullOf('@'.repeat(20_000));
    expect(titlesOf(render(renderReleasePage(content)))).toEqual(TITLES);
  });

  it('says how much it left out', () => {
    const datasets = Array.from({ length: 4000 }, (_, i) => ({ name: `data-${i}`, version: '1' }));
    const page = pageWith({ training: { datasets, hyperparameters: {} } });
    expect(page).toMatch(/_\d+ of 4,000 data sets are listed; the rest is in metadata\.json\._/);
  });
});

function pageWith(facts: Partial<PageContent['metadata']>): string {
  return renderReleasePage(aPage(facts));
}

function titlesOf(html: string): readonly string[] {
  return [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title = '']) => title);
}
