import { code } from '../../core/card/markdown.ts';
import type { RefusedLabel } from '../../registry/promote/find-refused-labels.ts';

/** One for each label and person, however often it is set. */
export function labelRefusalMarker({ name, by }: Pick<RefusedLabel, 'name' | 'by'>): string {
  return `<!-- model-registry:label-removed name=${name} by=${by} -->`;
}

/** Why the registry took a label off. */
export function renderLabelRefusal({ name, by, lacks, stage }: RefusedLabel): string {
  const why = lacks === 'write' ? 'may not write to this repository' : NOT_NAMED(stage);
  return `The label ${code(name)} is removed: ${code(`@${by}`)} ${why}. Somebody who may ask for it can set it again; this is said once.`;
}

const NOT_NAMED = (stage: string): string =>
  `is not among the ${code('promoters')} of ${code(stage)}`;
