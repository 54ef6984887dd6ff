const WORDS = /^(?:[a-z_-]+|\{\w+\})$/;

/**
 * The route's template: few enough to be a metric's label, with nobody's names in it. What was asked
 * for by a whole address, as the next page of a list, is one route for all.
 */
export function toRoute(method: string, url: string): string {
  if (url.endsWith('/graphql')) return `${method} /graphql`;
  const path = url.split('?')[0] ?? '';
  const isTemplate = path.startsWith('/') && path.slice(1).split('/').every(isWord);
  return `${method} ${isTemplate ? path : '(address)'}`;
}

function isWord(part: string): boolean {
  return WORDS.test(part);
}
