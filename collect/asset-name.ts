// GitHub rewrites every other name: https://docs.github.com/en/rest/releases/assets
const KEPT_BY_GITHUB = /^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/;
/** GitHub takes 255; the parts of a large file need room for their numbers. */
const LONGEST = 240;

/** The asset of a file: GitHub's assets have no folders. `weights/a.bin` → `weights--a.bin` */
export function toAssetName(path: string): string {
  return path.replaceAll('/', '--');
}

/** Why no asset can have the name; null: one can. */
export function findNameFault(name: string): string | null {
  if (name.toLowerCase() === 'metadata.json') {
    return 'is the name of the document that the registry itself adds; rename the file';
  }
  if (name.length > LONGEST) return `makes an asset name of more than ${LONGEST} characters`;
  if (KEPT_BY_GITHUB.test(name)) return null;
  return `would be renamed by GitHub; use letters, digits, ".", "_" and "-", and no dot at the beginning or end, or leave it out with a line that begins with "!"`;
}
