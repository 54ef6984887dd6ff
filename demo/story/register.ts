import assert from 'node:assert/strict';
import type { Files } from '../example-repository.ts';
import type { Scene } from '../scene.ts';
import { Look, type VersionFact } from './look.ts';

export interface TrainingPush {
  readonly files: Files;
  readonly message: string;
  /** The tag that the registration must get. */
  readonly tag: string;
}

/** Alice pushes; the training workflow trains and registers. */
export async function register(scene: Scene, push: TrainingPush): Promise<VersionFact> {
  const { alice, runner, narrator, repository, settle } = scene;
  const { files, message, tag } = push;
  await alice.push({ repository: repository.fullName, branch: 'main', files, message });
  await settle();
  const run = runner.lastRun('train');
  assert.equal(run.conclusion, 'success', run.log);
  const version = await new Look(scene).version(tag);
  const { url, accuracy, digest, assets } = version;
  const sent = assets.map(({ name, size }) => `${name} (${size} bytes)`).join(', ');
  narrator.show(
    [
      `git push                    ${message}`,
      `workflow train              accuracy ${accuracy} on 75 flowers held out`,
      `release ${tag}         ${decodeURIComponent(url)}`,
      `  files                     ${sent}`,
      `  metadata.json             ${digest}`,
    ].join('\n'),
  );
  return version;
}

/** The file that alice changes for another attempt. */
export function hyperparameters(values: Readonly<Record<string, number>>): Files {
  return { 'hyperparameters.json': `${JSON.stringify(values, null, 2)}\n` };
}
