/** true: the pattern names the model; `*` stands for any part of a name, also for none. */
export function fitsModel(pattern: string, model: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === model;
  const last = rest.pop() ?? '';
  if (!model.startsWith(first) || model.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of rest) {
    const found = model.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return model.endsWith(last) && at <= model.length - last.length;
}
