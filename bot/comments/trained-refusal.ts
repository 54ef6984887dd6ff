import { code } from '../../core/card/markdown.ts';
import type { TrainedPromotion } from '../../registry/promote/promote-trained.ts';
import { renderError } from './command-reply.ts';

type Refused = Extract<TrainedPromotion, { kind: 'refused' }>;

export function trainedRefusalMarker({ label, by }: Refused): string {
  return `<!-- model-registry:trained-refused name=${label} by=${by} -->`;
}

/** For the merged pull request whose label counts for nothing. */
export function renderTrainedRefusal({ tag, stage, label, error }: Refused): string {
  const what = `${code(tag.name)} is registered from this pull request, but its promotion to ${code(stage)} is not asked for, and the label ${code(label)} is removed.`;
  const instead = `Somebody who may can comment ${code(`/promote ${tag.model}@${tag.version} ${stage}`)}.`;
  return `${what} ${renderError(error)}\n\n${instead}`;
}
