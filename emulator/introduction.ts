import type { Emulator } from './emulator.ts';
import type { Repository } from './world/repository.ts';
import type { Token } from './world/token.ts';

/** What a person can copy into another terminal to talk to the emulator. */
export function toIntroduction(
  { url, apiUrl, graphqlUrl, uploadsUrl }: Emulator,
  repository: Repository,
  { value }: Token,
): string {
  return `GitHub runs on this machine; Ctrl+C ends it.

  GITHUB_SERVER_URL   ${url}
  GITHUB_API_URL      ${apiUrl}
  GITHUB_GRAPHQL_URL  ${graphqlUrl}
  uploads             ${uploadsUrl}

Copy these into another terminal:

  export GITHUB_TOKEN=${value}
  api() { curl -s -H "Authorization: Bearer $GITHUB_TOKEN" "$@"; }

  git clone ${repository.cloneUrl.replace('://', '://x:$GITHUB_TOKEN@')}
  api ${repository.apiUrl}
  api ${repository.apiUrl}/releases -d '{"tag_name": "v1.0.0", "draft": true}'

  export ID=<the id in the last answer>
  api "${repository.uploadsUrl}/releases/$ID/assets?name=model.bin" --data-binary @model.bin
  api ${repository.apiUrl}/releases/$ID -X PATCH -d '{"draft": false}'
  curl -LO ${repository.htmlUrl}/releases/download/v1.0.0/model.bin
`;
}
