import { isDigest } from '../model/digest.ts';
import { type Download, stemOf } from './download.ts';
import { fetchCommand } from './fetch-command.ts';
import type { PageContent } from './page-content.ts';
import { toQuantity } from './quantity.ts';
import { fileWord, shellWord } from './shell-word.ts';
import { ghName } from './web-address.ts';

const MOST_SUMS = 20;
const MOST_PARTS = 3;

/** Downloads all assets, checks them, and makes of them what training left behind, up to `most`. */
export function terminalCommands(
  { metadata: { model, version }, digest, place }: PageContent,
  { downloads, most }: { readonly downloads: readonly Download[]; readonly most: number },
): readonly string[] {
  const folder = fileWord(folderOf({ model, version }));
  const left = downloads.slice(most).flatMap(unpack).length;
  return [
    `gh release download ${shellWord(`${model}@v${version}`)} --repo ${shellWord(ghName(place))} --dir ${folder}`,
    `cd ${folder}`,
    ...checks(digest, downloads),
    ...downloads.slice(0, most).flatMap(unpack),
    ...(left > 0 ? [`# and ${toQuantity(left, 'commands')} of this kind for the other files`] : []),
  ];
}

/** The folder that the commands make. */
export function folderOf({ model, version }: { model: string; version: string }): string {
  return `${model}-${version}`;
}

/** metadata.json pins the digest of every asset, so that of many it is asked itself. */
function checks(digest: string, downloads: readonly Download[]): readonly string[] {
  const assets = downloads.flatMap((download) => download.assets);
  const pinned = `${hexOf(digest)}  metadata.json`;
  if (assets.length > MOST_SUMS || !assets.every(isListable)) {
    const list = `.artifacts[].assets[]? | (.digest | ltrimstr("sha256:")) + "  " + .name`;
    return [
      `echo '${pinned}' | sha256sum -c`,
      `jq -r '${list}' metadata.json | sha256sum -c --quiet`,
    ];
  }
  const sums = assets.map((asset) => `${hexOf(asset.digest)}  ${asset.name}`);
  return ["sha256sum -c <<'SUMS'", pinned, ...sums, 'SUMS'];
}

function unpack({ kind, artifact, assets, local }: Download): readonly string[] {
  const target = fileWord(local);
  if (kind === 'external') {
    const command = fetchCommand(artifact.uri ?? '', local);
    const check = isFile(artifact.uri) ? [sumCheck(artifact.digest, local)] : [];
    return command === null ? [] : [command, ...check];
  }
  if (kind === 'file') return assets.length === 1 ? [] : [`cat ${partWords(assets)} > ${target}`];
  const [first] = assets;
  const single = first !== undefined && assets.length === 1;
  return [
    `mkdir -p ${target}`,
    single
      ? `tar -xf ${fileWord(first.name)} -C ${target}`
      : `cat ${partWords(assets)} | tar -xf - -C ${target}`,
  ];
}

/** `echo '…  name' | sha256sum -c` */
export function sumCheck(digest: string, path: string): string {
  return `echo ${shellWord(`${hexOf(digest)}  ${path}`)} | sha256sum -c`;
}

/** What is downloaded under its name, so that its digest can be checked. */
function isFile(uri: string | undefined): boolean {
  return uri !== undefined && /^(?:s3|gs|https):.*[^/]$/.test(uri);
}

/** The numbers of parts are of one width, so that a shell sorts them as they are to be joined. */
function partWords(assets: Download['assets']): string {
  const stem = stemOf(assets);
  const inOrder = assets.every(
    ({ name }, index) =>
      /^\.part-\d+$/.test(name.slice(stem.length)) &&
      name.startsWith(stem) &&
      name > (assets[index - 1]?.name ?? ''),
  );
  if (inOrder && assets.length > MOST_PARTS) return `${fileWord(stem)}.part-*`;
  return assets.map(({ name }) => fileWord(name)).join(' ');
}

function isListable({ name, digest }: Download['assets'][number]): boolean {
  return isDigest(digest) && /^\w[\w.-]*$/.test(name);
}

function hexOf(digest: string): string {
  return digest.replace(/^sha256:/, '');
}
