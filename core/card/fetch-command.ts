import { fileWord, shellWord } from './shell-word.ts';

type Fetch = (uri: string, target: string) => string | null;

const BY_SCHEME: ReadonlyMap<string, Fetch> = new Map<string, Fetch>([
  ['s3:', (uri, to) => `aws s3 cp ${isFolder(uri) ? '--recursive ' : ''}${words(uri, to)}`],
  ['gs:', (uri, to) => `gsutil cp ${isFolder(uri) ? '-r ' : ''}${words(uri, to)}`],
  ['hf:', fetchFromHuggingFace],
  ['oci:', (uri) => `oras pull ${shellWord(uri.slice('oci://'.length))}`],
  ['https:', fetchFromWeb],
  ['http:', fetchFromWeb],
]);

/** Nobody reads or types more. */
const LONGEST = 2000;

/** What gets an address onto a disk, under the name; null where we know of none. */
export function fetchCommand(uri: string, target: string | null): string | null {
  if (uri.length > LONGEST) return null;
  const scheme = /^[a-z0-9]+:(?=\/\/[^\s/])/.exec(uri)?.[0] ?? '';
  return BY_SCHEME.get(scheme)?.(uri, target ?? '.') ?? null;
}

function words(uri: string, target: string): string {
  return `${shellWord(uri)} ${fileWord(target)}`;
}

function isFolder(uri: string): boolean {
  return uri.endsWith('/');
}

function fetchFromWeb(uri: string, target: string): string {
  return target === '.'
    ? `curl -fLO ${shellWord(uri)}`
    : `curl -fL -o ${fileWord(target)} ${shellWord(uri)}`;
}

const HUGGING_FACE =
  /^hf:\/\/(?:(?<kind>dataset|space|model)s\/)?(?<name>\w[\w.-]*(?:\/\w[\w.-]*)?)(?:@(?<revision>\w[\w.%-]*))?(?:\/(?<file>[^-].*))?$/;

function fetchFromHuggingFace(uri: string, target: string): string | null {
  const { kind, name, revision, file } = HUGGING_FACE.exec(uri)?.groups ?? {};
  if (name === undefined) return null;
  return [
    'hf download',
    ...(kind === undefined || kind === 'model' ? [] : [`--repo-type ${kind}`]),
    name,
    ...(file === undefined ? [] : [shellWord(file)]),
    ...(revision === undefined ? [] : [`--revision ${shellWord(decode(revision))}`]),
    ...(target === '.' ? [] : [`--local-dir ${fileWord(target)}`]),
  ].join(' ');
}

function decode(text: string): string {
  return text.replaceAll(/%2F/gi, '/');
}
