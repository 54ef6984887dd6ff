import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { Metrics } from '../../bot/hosts/metrics.ts';
import { WorkQueue } from '../../bot/work-queue.ts';

const PAGE = await readFile('docs/hosting.md', 'utf8');

describe('docs/hosting.md', () => {
  it('lists each metric of the bot, and no other', async () => {
    const metrics = new Metrics();
    metrics.watch(new WorkQueue({ tell: () => {} }));
    const text = await metrics.render();
    const given = [...text.matchAll(/^# HELP model_registry_(\w+)/gm)].map(([, name]) => name);
    expect(namesIn('Metrics').toSorted()).toEqual(given.sort());
  });

  it('lists the variables that the server reads itself', async () => {
    const source = await readFile('bot/hosts/settings.ts', 'utf8');
    const read = [...source.matchAll(/name: '([A-Z_]+)'|env\['([A-Z_]+)'\]/g)];
    const names = read.map(([, setting, variable]) => setting ?? variable ?? '');
    expect(namesIn('Variables')).toEqual(expect.arrayContaining(names));
  });
});

/** What stands in code in the first column of a section's table. */
function namesIn(title: string): string[] {
  const section = PAGE.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  const cells = [...section.matchAll(/^\| (`[^|]*) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}
