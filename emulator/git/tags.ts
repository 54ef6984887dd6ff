import { formatSignature, parseSignature, type Signature, splitHeaders } from './commits.ts';
import type { Git } from './git.ts';
import { type ObjectType, readObject, writeObject } from './objects.ts';

export interface AnnotatedTagContent {
  readonly name: string;
  readonly target: string;
  readonly targetType: ObjectType;
  readonly tagger: Signature;
  readonly message: string;
}

export interface AnnotatedTag extends Omit<AnnotatedTagContent, 'targetType'> {
  readonly sha: string;
  readonly targetType: string;
}

/** Writes the object only: it takes a ref to make it a tag that git lists. */
export async function writeTag(git: Git, tag: AnnotatedTagContent): Promise<string> {
  const headers = [
    `object ${tag.target}`,
    `type ${tag.targetType}`,
    `tag ${tag.name}`,
    `tagger ${formatSignature(tag.tagger)}`,
  ];
  return writeObject(git, 'tag', `${headers.join('\n')}\n\n${tag.message}`);
}

export async function readTag(git: Git, sha: string): Promise<AnnotatedTag> {
  return parseTag(sha, (await readObject(git, 'tag', sha)).toString());
}

export function parseTag(sha: string, text: string): AnnotatedTag {
  const { headers, message } = splitHeaders(text);
  const fields = new Map(headers);
  return {
    sha,
    name: fields.get('tag') ?? '',
    target: fields.get('object') ?? '',
    targetType: fields.get('type') ?? '',
    tagger: parseSignature(fields.get('tagger')),
    message: message.replace(/\n$/, ''),
  };
}
