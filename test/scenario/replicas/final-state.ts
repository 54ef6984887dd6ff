import type { BotStage } from '../stage/bot-stage.ts';
import { AT } from '../stage/registry-view.ts';
import { historyOf } from './wishes.ts';

/** Where the commands are. */
const ISSUE = 1;
const PROMOTION = '<!-- model-registry:promotion';

/**
 * What must be the same at the end, whatever happened on the way: not the numbers of pull requests,
 * deployments and ledger entries, which are given in the order of the events.
 */
export async function readFinalState(stage: BotStage, models: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for (const model of models) {
    for (const name of ['staging', 'production']) {
      const place = { model, stage: name };
      lines.push(`${model} ${name}: ${await readPointer(stage, `models/${model}/${name}.yml`)}`);
      lines.push(`  ${(await historyOf(stage, place)).join(', ')}`);
    }
  }
  return [...lines, ...(await readPullRequests(stage)), ...(await readAnswers(stage))].join('\n');
}

async function readPointer(stage: BotStage, path: string): Promise<string> {
  const { data } = await stage.admin.rest.repos.getContent({ ...AT, path });
  const text = 'content' in data ? Buffer.from(data.content, 'base64').toString() : '';
  return /^version: (.*)$/m.exec(text)?.[1] ?? 'none';
}

async function readPullRequests({ admin }: BotStage): Promise<readonly string[]> {
  const all = { ...AT, state: 'all', per_page: 100 } as const;
  const { data } = await admin.rest.pulls.list(all);
  const lines = data.map(async ({ number, title, merged_at: merged, labels }) => {
    const { data: comments } = await admin.rest.issues.listComments({
      ...AT,
      issue_number: number,
    });
    const own = comments.filter(({ body }) => body?.startsWith(PROMOTION));
    const result = resultOf(own[0]?.body ?? '');
    const set = labels.map(({ name }) => name).join();
    return `${title} [${set}]: ${merged === null ? 'not merged' : 'merged'}, ${own.length} of ${comments.length} comments: ${result}`;
  });
  return (await Promise.all(lines)).toSorted();
}

/**
 * What came of the merge. Of what was replaced since, only a late event brings it up that it no
 * longer runs.
 */
function resultOf(comment: string): string {
  const result = /### (?<result>.*)/.exec(comment)?.groups?.['result'] ?? '';
  return result.replace(/^⚪ (?<version>.*) no longer runs in/, '✅ $<version> is deployed to');
}

/** Each command with how many answers it got. */
async function readAnswers({ admin }: BotStage): Promise<readonly string[]> {
  const at = { ...AT, issue_number: ISSUE };
  const comments = await admin.paginate(admin.rest.issues.listComments, at);
  const texts = comments.map(({ body }) => body ?? '');
  return comments
    .filter(({ body }) => body?.startsWith('/'))
    .map(({ id, body }) => {
      const answers = texts.filter((text) =>
        text.startsWith(`<!-- model-registry:reply to=${id} `),
      );
      return `${body}: ${answers.length} answer`;
    })
    .toSorted();
}
