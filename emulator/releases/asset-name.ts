/**
 * "GitHub renames asset filenames that have special characters, non-alphanumeric characters, and
 * leading or trailing periods": https://docs.github.com/rest/releases/assets#upload-a-release-asset.
 * What it makes of them is read from reports such as travis-ci/dpl#821 and softprops/action-gh-release#741.
 */
export function toAssetName(name: string): string {
  const unaccented = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const plain = unaccented.replace(/[^A-Za-z0-9._-]+/g, '.').replace(/\.{2,}/g, '.');
  const trimmed = plain.replace(/\.+$/, '');
  return trimmed.startsWith('.') ? `default${trimmed}` : trimmed;
}
