import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Git } from './git.ts';

/**
 * Lays out an empty bare repository by hand, which saves a process for each of the many that tests
 * make: https://git-scm.com/docs/gitrepository-layout
 */
export async function initializeRepository(directory: string, defaultBranch: string): Promise<Git> {
  await Promise.all(
    ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags'].map((path) =>
      mkdir(join(directory, path), { recursive: true }),
    ),
  );
  await writeFile(join(directory, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`);
  await writeFile(join(directory, 'config'), CONFIGURATION);
  return new Git(directory);
}

// Pushes are allowed or refused by the emulator before git sees them; fetching a commit by its id
// is allowed on GitHub too.
const CONFIGURATION = `[core]
	repositoryformatversion = 0
	filemode = true
	bare = true
[http]
	receivepack = true
[uploadpack]
	allowAnySHA1InWant = true
[receive]
	hideRefs = refs/pull
	autogc = false
[gc]
	auto = 0
`;
