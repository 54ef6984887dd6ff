import type { Node } from '../modelled-field.ts';

// GitHub cuts the text of larger blobs short: https://github.com/sveltia/sveltia-cms/issues/950
const LONGEST_TEXT = 512_000;

export function toBlobFields(content: Buffer): Node {
  // git takes a file for binary by its first bytes, and so does GitHub.
  const isBinary = content.subarray(0, 8_000).includes(0);
  return {
    __typename: 'Blob',
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > LONGEST_TEXT,
    text: isBinary ? null : content.toString('utf8', 0, LONGEST_TEXT),
  };
}
