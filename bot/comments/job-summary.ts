import { code } from '../../core/card/markdown.ts';
import { toText } from './blocks.ts';

/** What the bot did in a job. */
export interface JobReport {
  readonly event: string;
  readonly deeds: readonly string[];
  /** What went wrong, as text. */
  readonly errors: readonly string[];
}

export function renderJobSummary({ event, deeds, errors }: JobReport): string {
  const lines = [...deeds, ...errors.map((error) => `❌ ${error}`)].map(
    (line) => `- ${toText(line)}`,
  );
  const told = lines.length === 0 ? 'There was nothing to do.' : lines.join('\n');
  return `### Model registry: ${code(event)}\n\n${told}\n`;
}
