import { code, fence } from '../markdown.ts';
import type { PageContent } from '../page-content.ts';
import { type Block, whole } from '../room.ts';

/** How a stage comes to hold the version. */
export function promoteSection({ metadata: { model, version }, digest }: PageContent): Block {
  const pointer = code(`models/${model}/<stage>.yml`);
  const comment = code(`/promote ${model}@${version} <stage>`);
  const how = `Comment ${comment}, or put this into ${pointer} by pull request, labelled \`promote:<stage>\`:`;
  return whole(`${how}\n\n${fence('yaml', [`version: ${version}`, `digest: ${digest}`])}`);
}
