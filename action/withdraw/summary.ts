import { code, escapeMarkdown, link } from '../../core/card/markdown.ts';
import { describeWithdrawal } from '../../core/ledger/withdrawal-record.ts';
import type { WithdrawnVersion } from '../../registry/withdraw/withdraw-version.ts';

/** The step's summary. */
export function renderWithdrawal(withdrawn: WithdrawnVersion): string {
  const { tag, withdrawal, releaseUrl, stages, created } = withdrawn;
  const name = `${tag.model} ${tag.version}`;
  const head = releaseUrl === null ? escapeMarkdown(name) : link(name, releaseUrl);
  const done = created ? '' : 'It had been withdrawn before; that stands as it is.';
  const commands = stages.map((stage) => `- ${code(`/rollback ${tag.model} ${stage}`)}`);
  const next =
    stages.length === 0
      ? 'No stage holds it.'
      : `**These stages hold it still.** Comment on an issue or a pull request:\n\n${commands.join('\n')}`;
  return [`## Withdrawn: ${head}`, done, `${escapeMarkdown(describeWithdrawal(withdrawal))}`, next]
    .filter((part) => part !== '')
    .join('\n\n');
}
