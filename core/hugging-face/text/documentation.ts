import type { Documentation } from '../../generated/schema-types.ts';
import { shorten } from './plain-text.ts';
import type { Block, Section } from './sections.ts';

type Topic = 'intendedUse' | 'limitations' | 'risks' | 'privacy';

const LONGEST = 2_000;
const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['limitations', /out[- ]of[- ]scope|\blimitations?\b/i],
  ['intendedUse', /\b(?:intended|direct|downstream|primary) (?:uses?|users?)\b/i],
  ['risks', /\b(?:bias(?:es)?|risks?|ethical)\b/i],
  ['privacy', /\bprivacy\b/i],
];

/** What stands below the headings that plainly say what it is. */
export function readDocumentation(sections: readonly Section[]): Documentation {
  const byTopic = Map.groupBy(sections, ({ heading }) => topicOf(heading));
  const documentation: Documentation = {};
  for (const [topic] of TOPICS) {
    const text = (byTopic.get(topic) ?? []).flatMap(({ blocks }) => textOf(blocks)).join('\n\n');
    if (text !== '') documentation[topic] = shorten(text, LONGEST);
  }
  return documentation;
}

/** Of a heading with several topics, such as "Bias, Risks, and Limitations", the first. */
function topicOf(heading: string): Topic | null {
  const found = TOPICS.map(([topic, words]) => ({ topic, index: heading.search(words) }))
    .filter(({ index }) => index !== -1)
    .sort((a, b) => a.index - b.index);
  return found[0]?.topic ?? null;
}

function textOf(blocks: readonly Block[]): readonly string[] {
  const paragraphs: string[] = [];
  for (const [index, { kind, text }] of blocks.entries()) {
    if (kind === 'prose') paragraphs.push(text);
    else if (blocks[index - 1]?.kind === 'list') paragraphs.push(`${paragraphs.pop()}\n- ${text}`);
    else paragraphs.push(`- ${text}`);
  }
  return paragraphs;
}
