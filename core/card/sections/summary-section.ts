import type { ModelVersion } from '../../generated/schema-types.ts';
import { codeCell, textCell } from '../cell.ts';
import { clip } from '../clip.ts';
import { escapeMarkdown } from '../markdown.ts';
import type { PageContent } from '../page-content.ts';
import { toQuantity, toRoundBytes } from '../quantity.ts';
import { type Block, stack, whole } from '../room.ts';

const LONGEST = 300;
const MOST_OWNERS = 5;

/** What the model does, in one line, and what the version is, in another. */
export function summarySection({ metadata }: PageContent): Block {
  const facts = [
    `**${textCell(`${metadata.model} ${metadata.version}`)}**`,
    renderOwners(metadata),
    renderSize(metadata),
    renderFramework(metadata),
    renderLicence(metadata),
  ].filter((fact) => fact !== '');
  return stack([whole(escapeMarkdown(summaryOf(metadata.description))), whole(facts.join(' · '))]);
}

/** The first line of a description, which may be cut. */
export function summaryOf(description: string): string {
  const [first = ''] = description.trim().split(/[\r\n]/);
  return clip(first.trim(), LONGEST);
}

function renderOwners({ owners }: ModelVersion): string {
  const shown = owners.slice(0, MOST_OWNERS).map((owner) => codeCell(owner, 80));
  const left = owners.length - shown.length;
  return `owned by ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

function renderSize({ artifacts }: ModelVersion): string {
  const total = artifacts.reduce((sum, { size }) => sum + size, 0);
  return `${toRoundBytes(total)} in ${toQuantity(artifacts.length, 'artifacts')}`;
}

function renderFramework({ training: { framework } }: ModelVersion): string {
  if (framework === undefined) return '';
  return textCell(`${framework.name} ${framework.version ?? ''}`.trim(), 100);
}

function renderLicence({ documentation }: ModelVersion): string {
  return documentation?.license === undefined ? '' : textCell(documentation.license, 100);
}
