/** What the files of a folder may import, besides the folder itself. */
export interface DirectionRule {
  readonly folders: readonly string[];
  /** By name; `@scope/*` is every package of the scope. */
  readonly packages: readonly string[];
  readonly builtins: 'all' | readonly string[];
  /** true: no clock, no chance, no environment, no network, no log. */
  readonly pure: boolean;
}

const SHELL: DirectionRule = {
  folders: ['registry', 'github', 'collect', 'core'],
  packages: ['@octokit/*'],
  builtins: 'all',
  pure: false,
};

/** The product's folders, by path; the longest path that holds a file is its rule. */
export const DIRECTIONS: ReadonlyMap<string, DirectionRule> = new Map([
  [
    'core',
    {
      folders: [],
      packages: ['semver', 'yaml', 'ajv', 'fastest-levenshtein', '@marcbachmann/cel-js'],
      builtins: [],
      pure: true,
    },
  ],
  // Hashing has no effect and gives the same result each time, so it needs no port.
  ['registry', { folders: ['core'], packages: [], builtins: ['node:crypto'], pure: true }],
  ['collect', { folders: ['core'], packages: ['tinyglobby'], builtins: 'all', pure: false }],
  ['github', { folders: ['core'], packages: ['@octokit/*'], builtins: 'all', pure: false }],
  ['action', { ...SHELL, packages: ['@octokit/*', '@actions/*'] }],
  ['bot', { ...SHELL, folders: ['registry', 'github', 'core'], packages: ['probot'] }],
  [
    'bot/hosts',
    {
      ...SHELL,
      packages: [
        'probot',
        '@octokit/*',
        '@actions/*',
        '@probot/*',
        'pino',
        'prom-client',
        'bottleneck',
      ],
    },
  ],
  ['cli', { ...SHELL, packages: ['commander'] }],
]);

/** Folders that are no part of the product: they import what they like, and it never imports them. */
export const FREE_FOLDERS: readonly string[] = [
  'emulator',
  'demo',
  'bench',
  'tools',
  'test',
  'examples',
];
