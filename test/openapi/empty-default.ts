/** Lets a text be empty where the description says that it is so by default, in place. */
export function admitEmptyDefault(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  Object.values(node).forEach(admitEmptyDefault);
  // GitHub demands the form of an address also of those that are not there.
  if ('default' in node && node.default === '' && 'format' in node) delete node.format;
}
