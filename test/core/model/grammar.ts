import fc from 'fast-check';

const number = fc.nat({ max: 10_000 }).map(String);
const word = fc.stringMatching(/^(?:[1-9]\d{0,3}|\d{0,2}[a-zA-Z-][0-9a-zA-Z-]{0,4})$/);
const prerelease = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => `-${words.join('.')}`);

/** Versions as the registry writes them. */
export const VERSION = fc
  .tuple(number, number, number, fc.option(prerelease, { nil: '' }))
  .map(([major, minor, patch, suffix]) => `${major}.${minor}.${patch}${suffix}`);

/** Names of models and stages. */
export const NAME = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,3}$/);

/** What names no model and no stage. */
export const BAD_NAMES: readonly string[] = [
  ...[
    '',
    'Iris',
    'iris_v1',
    '-iris',
    'iris-',
    'a--b',
    'a/b',
    '../a',
    'a.b',
    'a b',
    'iris\n',
    'ïris',
  ],
  ...['iris@v1', 'iris#1', '١'],
];
