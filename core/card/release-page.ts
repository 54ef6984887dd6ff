import type { PageContent } from './page-content.ts';
import { type Block, sizeOf } from './room.ts';
import { dataSection } from './sections/data-section.ts';
import { documentationSection } from './sections/documentation-section.ts';
import { fairnessSection } from './sections/fairness-section.ts';
import { filesSection } from './sections/files-section.ts';
import { hyperparametersSection } from './sections/hyperparameters-section.ts';
import { interfaceSection } from './sections/interface-section.ts';
import { lineageSection } from './sections/lineage-section.ts';
import { loadSection } from './sections/load-section.ts';
import { metricsSection } from './sections/metrics-section.ts';
import { promoteSection } from './sections/promote-section.ts';
import { summarySection } from './sections/summary-section.ts';
import { weightsSection } from './sections/weights-section.ts';
import { NO_STAGES } from './stages-block.ts';

export type { PageContent } from './page-content.ts';

interface Section {
  readonly title: string;
  /** Bytes that are the section's own; it also gets what those before it left. */
  readonly room: number;
  readonly toBlock: (content: PageContent) => Block;
}

/**
 * In the order of the page. GitHub takes 125,000 characters of a release: 95,000 are shared out
 * here; the stages, a withdrawal and the deployments, which come later, need the others.
 */
const SECTIONS: readonly Section[] = [
  { title: 'Metrics', room: 18_000, toBlock: metricsSection },
  { title: 'Fairness', room: 9_000, toBlock: fairnessSection },
  { title: 'Data', room: 9_000, toBlock: dataSection },
  { title: 'Hyperparameters', room: 10_000, toBlock: hyperparametersSection },
  { title: 'Interface', room: 7_000, toBlock: interfaceSection },
  { title: 'Weights', room: 4_000, toBlock: weightsSection },
  { title: 'Files', room: 11_000, toBlock: filesSection },
  { title: 'How to load it', room: 12_000, toBlock: loadSection },
  { title: 'How to promote it', room: 1_000, toBlock: promoteSection },
  { title: 'Documentation', room: 7_000, toBlock: documentationSection },
  { title: 'Lineage', room: 4_000, toBlock: lineageSection },
];
const SUMMARY_ROOM = 5_000;
const TOO_LONG = '_Too long for a page; it is in metadata.json._';

/** The release page of a version, as Markdown. All text of the metadata is escaped. */
export function renderReleasePage(content: PageContent): string {
  const summary = summarySection(content)(SUMMARY_ROOM) ?? TOO_LONG;
  let left = 0;
  const sections = SECTIONS.map(({ title, room, toBlock }) => {
    const head = `## ${title}\n\n`;
    const text = toBlock(content)(room + left - sizeOf(head) - 2) ?? TOO_LONG;
    const section = text === '' ? '' : `${head}${text}`;
    left += room - sizeOf(section) - 2;
    return section;
  });
  const all = [summary, NO_STAGES, ...sections].filter((part) => part !== '');
  return `${all.join('\n\n')}\n`;
}
