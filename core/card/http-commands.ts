import type { Artifact, PackedFile, StoredAsset } from '../generated/schema-types.ts';
import type { PageContent } from './page-content.ts';
import { fileWord, shellWord } from './shell-word.ts';
import { sumCheck } from './terminal-commands.ts';
import { repositoryApi, repositoryPage } from './web-address.ts';

const BINARY = `-H "$auth" -H 'Accept: application/octet-stream'`;

/** Gets an asset without any tool but curl; empty where the release's address is not known. */
export function downloadCommands(content: PageContent, asset: string): readonly string[] {
  const api = repositoryApi(content.place);
  const open = repositoryPage(content.place, 'releases', 'download', tagOf(content), asset);
  if (api === null || open === null) return [];
  return [
    '# a public repository',
    `curl -fLO ${shellWord(open)}`,
    '# any repository that the token may read',
    'auth="Authorization: Bearer $GITHUB_TOKEN"',
    'curl -fsS -H "$auth" -o release.json \\',
    `  ${shellWord(`${api}/releases/tags/${tagOf(content)}`)}`,
    findAsset(asset),
    `curl -fL ${BINARY} -o ${fileWord(asset)} "$url"`,
  ];
}

/** A run of bytes of one asset. */
export interface FileRange {
  readonly file: PackedFile;
  readonly asset: StoredAsset;
  readonly from: number;
  /** Included. */
  readonly to: number;
}

/** Gets one file of a directory, after `downloadCommands` got the list of assets. */
export function rangeCommands({ file, asset, from, to }: FileRange): readonly string[] {
  const name = file.path.split('/').at(-1) ?? file.path;
  return [
    findAsset(asset.name),
    `curl -fL ${BINARY} -r ${from}-${to} -o ${fileWord(name)} "$url"`,
    sumCheck(file.digest, name),
  ];
}

/** A file that people would look at first, among those that lie in one asset as a whole. */
export function findExample({ assets = [], files = [] }: Artifact): FileRange | null {
  const [first, ...others] = files
    .values()
    .map((file) => locate(file, assets))
    .filter((range) => range !== null)
    .take(1000);
  if (first === undefined) return null;
  return [first, ...others].find(({ file }) => TELLING.test(file.path)) ?? first;
}

const TELLING = /(?:^|\/)(?:MLmodel|config\.json|README\.md)$/;

function locate(file: PackedFile, assets: readonly StoredAsset[]): FileRange | null {
  let start = 0;
  for (const asset of assets) {
    const [from, to] = [file.offset - start, file.offset - start + file.size - 1];
    if (file.size > 0 && from >= 0 && to < asset.size) return { file, asset, from, to };
    start += asset.size;
  }
  return null;
}

function findAsset(name: string): string {
  const filter = `'.assets[] | select(.name == $name).url'`;
  return `url=$(jq -r --arg name ${shellWord(name)} ${filter} release.json)`;
}

function tagOf({ metadata: { model, version } }: PageContent): string {
  return `${model}@v${version}`;
}
