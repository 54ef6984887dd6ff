import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DemoFacts } from './run-demo.ts';
import type { Scene } from './scene.ts';
import { Look } from './story/look.ts';

/** Leaves what people would look at on GitHub as files; gives their names. */
export async function leaveSouvenirs(
  scene: Scene,
  facts: DemoFacts,
  folder: string,
): Promise<readonly string[]> {
  const look = new Look(scene);
  const files = new Map<string, string>();
  for (const { tag } of facts.versions) {
    files.set(`release-${tag}.md`, (await look.version(tag)).page);
  }
  files.set('comments-issue.md', (await look.comments(scene.issue)).join('\n\n---\n\n'));
  for (const [name, number] of Object.entries(facts.pullRequests)) {
    files.set(`comment-${name}.md`, (await look.comments(number)).join('\n\n---\n\n'));
    const { title, summary } = await look.check(number);
    files.set(`check-${name}.md`, `# ${title}\n\n${summary}`);
  }
  for (const { id, workflow, log, summary } of scene.runner.runs) {
    files.set(`run-${id}-${workflow.name}.log`, log);
    if (summary !== '') files.set(`run-${id}-${workflow.name}-summary.md`, summary);
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), `${text.trimEnd()}\n`);
  return [...files.keys()];
}
