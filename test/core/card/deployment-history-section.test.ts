import { describe, expect, it } from 'vitest';
import { renderHistory, replaceHistory } from '../../../core/card/deployment-history-section.ts';
import type { DeploymentStatus } from '../../../core/ports/deployments.ts';
import { aDeployment, anAssignment } from '../../builders/ledger.ts';

const FIRST = { ...aDeployment(anAssignment('iris#production#1', '1.0.0')), statuses: [] };
const status = (facts: Partial<DeploymentStatus>): DeploymentStatus => ({
  ...{ state: 'success', createdAt: '2026-03-01T12:05:00Z', creator: null },
  ...{ description: '', logUrl: null, ...facts },
});

describe('renderHistory', () => {
  it('gives a line for the promotion and one for each status, oldest first', () => {
    const later = aDeployment(
      anAssignment('iris#staging#2', '1.0.0', { pullRequest: null }),
      [],
      2,
    );
    const ended = status({
      ...{ state: 'in_progress', creator: 'registry[bot]', description: 'Deploying 1.0.0' },
    });
    const history = renderHistory([
      { ...later, createdAt: '2026-03-01T12:03:00Z', statuses: [] },
      { ...FIRST, statuses: [ended, status({ createdAt: '2026-03-01T12:06:00Z' })] },
    ]);
    expect(history.split('\n').slice(4)).toEqual([
      '| 2026-03-01T12:00:00Z | production | promoted | `iris#production#1` | – | #5 |',
      '| 2026-03-01T12:03:00Z | staging | promoted | `iris#staging#2` | – | – |',
      '| 2026-03-01T12:05:00Z | production | in progress: Deploying 1.0.0 | `iris#production#1` | `@registry[bot]` | #5 |',
      '| 2026-03-01T12:06:00Z | production | success | `iris#production#1` | – | #5 |',
    ]);
  });

  it('shows what a workflow says as text', () => {
    const hostile = status({ description: '<!-- /model-registry:deployments --> | <b>x</b>' });
    const history = renderHistory([{ ...FIRST, statuses: [hostile] }]);
    expect(history).not.toContain('<');
    expect(
      history
        .split('\n')
        .at(-1)
        ?.match(/(?<!\\)\|/g),
    ).toHaveLength(7);
  });
});

describe('a long history', () => {
  it('keeps the newest lines, oldest first, within the room a page has for it', () => {
    const statuses = Array.from({ length: 900 }, (_, index) =>
      status({ createdAt: `2026-04-01T12:00:00.${String(index).padStart(3, '0')}Z` }),
    );
    const history = renderHistory([{ ...FIRST, statuses }]);
    expect(new TextEncoder().encode(history).length).toBeLessThan(22_000);
    expect(history).toContain('2026-04-01T12:00:00.899Z | production | success');
    expect(history).not.toContain('promoted');
    const kept = history.match(/2026-04/g)?.length;
    expect(history).toContain(`_The newest ${kept} of 901 lines;`);
  });
});

describe('replaceHistory', () => {
  const [one, two] = [renderHistory([FIRST]), renderHistory([])];

  it('puts the section below a page that has none', () => {
    const page = replaceHistory('The page.\n', one);
    expect(page.startsWith('The page.\n\n<!-- ')).toBe(true);
    expect(page).toContain(one);
  });

  it('takes the place of the section before, and leaves all else', () => {
    const page = `${replaceHistory('The page.\n', one)}\nAdded by hand.\n`;
    expect(replaceHistory(page, two)).toBe(page.replace(one, two));
    expect(replaceHistory(page, one)).toBe(page);
  });
});
