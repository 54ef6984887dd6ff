import { once } from 'node:events';
import type { Scene } from './scene.ts';

/** Says how to look around, and waits until the person has had enough. */
export async function explore({ emulator, alice, bob, at, issue, narrator }: Scene): Promise<void> {
  const repository = `${at.owner}/${at.repo}`;
  const api = `${emulator.apiUrl}/repos/${repository}`;
  const authorization = (token: string): string => `-H 'Authorization: Bearer ${token}'`;
  narrator.say('GitHub, the bot and the runner stay up. Copy a line into another terminal:');
  narrator.show(
    [
      '# the versions, and where they went',
      `curl -s ${api}/releases`,
      `curl -s ${api}/deployments`,
      '',
      '# the ledger, as git tags',
      `git clone ${emulator.url}/${repository}.git && git -C ${at.repo} tag -n9`,
      '',
      '# as bob: ask for the version that failed once more, in the issue of the story',
      `curl -s ${authorization(bob.token)} ${api}/issues/${issue}/comments \\`,
      `  -d '{"body": "/promote iris@1.1.0 production --again"}'`,
      '',
      '# as alice: push something and train another version',
      `git clone ${emulator.url.replace('://', `://alice:${alice.token}@`)}/${repository}.git mine`,
    ].join('\n'),
  );
  narrator.say('Ctrl+C ends it.');
  // Probot would end the process at once; there is more to take down.
  process.removeAllListeners('SIGINT');
  await once(process, 'SIGINT');
}
