import { join } from 'node:path';
import { LocalVersionFolder } from '../collect/version-folder.ts';
import { webFiles } from '../collect/web-file.ts';
import { VersionTag } from '../core/model/version-tag.ts';
import { connectRepository } from '../github/connect.ts';
import { createClient } from '../github/create-client.ts';
import { pullVersion } from '../registry/pull/pull-version.ts';
import type { RegistryStage } from '../test/scenario/registry-stage.ts';
import {
  median,
  readReportedUsage,
  reportingUsage,
  timeOf,
  timeOfCommand,
  type Usage,
} from './process-cost.ts';

const AT = { owner: 'acme', repo: 'flowers' };

/** What is registered, and what the figures may be. */
export interface Upload {
  readonly title: string;
  /** What the input `path` names. */
  readonly path: string;
  /** The files in it: what openssl is given. */
  readonly files: readonly string[];
  readonly mostRatio: number;
}

export interface UploadBench {
  readonly stage: RegistryStage;
  /** For what is measured; it is emptied by the caller. */
  readonly folder: string;
  readonly rounds: number;
}

interface Round {
  /** Null: the program is not installed. */
  readonly openssl: number | null;
  readonly curl: number | null;
  readonly register: number;
  readonly usage: Usage;
}

const MOST_MEMORY_MIB = 150;

/** Registers it over and over, each time beside what this machine takes for its digests alone. */
export async function reportUpload(upload: Upload, bench: UploadBench): Promise<void> {
  // The first touch of memory and caches is the machine's own affair.
  await measureRound(upload, bench, 0);
  const rounds: Round[] = [];
  for (let round = 1; round <= bench.rounds; round += 1) {
    rounds.push(await measureRound(upload, bench, round));
  }
  print(upload, rounds);
}

async function measureRound(
  upload: Upload,
  { stage, folder }: UploadBench,
  round: number,
): Promise<Round> {
  const openssl = await timeOfCommand('openssl', ['dgst', '-sha256', ...upload.files]);
  const curl = await timeOfCurl(stage, upload);
  const reported = join(folder, 'usage');
  // Another hyperparameter is another version, so that each round uploads.
  const hyperparameters = JSON.stringify({ trees: 25, round, of: upload.title });
  await stage.write('out/hyperparameters.json', hyperparameters);
  let tag = '';
  const register = await timeOf(async () => {
    tag = await registerOnce(stage, upload, reportingUsage(reported));
  });
  const usage = await readReportedUsage(reported);
  await pullBack(stage, tag, join(folder, 'pulled'));
  await forgetAssets(stage, tag);
  return { openssl, curl, register, usage };
}

async function registerOnce(
  stage: RegistryStage,
  { path }: Upload,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const { code, stdout, outputs } = await stage.run('register', {
    inputs: { ...stage.inputs, path, hyperparameters: 'out/hyperparameters.json' },
    env,
  });
  if (code !== 0) throw new Error(`The registration failed:\n${stdout}`);
  return outputs['tag'] ?? '';
}

/** What the receiving side alone takes: the bare bytes of a file, sent by curl; null for several. */
async function timeOfCurl(stage: RegistryStage, { files }: Upload): Promise<number | null> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return null;
  const { data: draft } = await stage.github.rest.repos.createRelease({
    ...{ ...AT, tag_name: 'by-curl', draft: true },
  });
  const seconds = await timeOfCommand('curl', [
    ...['--silent', '--show-error', '--fail', '--request', 'POST', '--upload-file', file],
    ...['--header', 'Expect:', '--header', 'Content-Type: application/octet-stream'],
    ...['--header', `Authorization: Bearer ${stage.token({ contents: 'write' })}`],
    draft.upload_url.replace(/\{.*$/, '?name=model.bin'),
  ]);
  await stage.github.rest.repos.deleteRelease({ ...AT, release_id: draft.id });
  return seconds;
}

/** Every part joined again, and every file checked against metadata.json. */
async function pullBack(
  { emulator, token }: RegistryStage,
  name: string,
  place: string,
): Promise<void> {
  const client = createClient({
    ...{ token: token({ contents: 'read' }), apiUrl: emulator.apiUrl, userAgent: 'bench' },
  });
  const { catalog, assets } = connectRepository(client, AT);
  const ports = { catalog, assets, web: webFiles, folder: new LocalVersionFolder(place) };
  await pullVersion({ tag: VersionTag.parse(name), pinned: null }, ports);
}

/** Else the machine is still busy with this round's bytes in the next one. */
async function forgetAssets({ github }: RegistryStage, tag: string): Promise<void> {
  const { data: release } = await github.rest.repos.getReleaseByTag({ ...AT, tag });
  for (const { id } of release.assets) {
    await github.rest.repos.deleteReleaseAsset({ ...AT, asset_id: id });
  }
}

function print({ title, mostRatio }: Upload, rounds: readonly Round[]): void {
  console.log(`\n${title}: registered through dist/, and pulled back whole, with every digest.`);
  console.log(
    'The emulator, on the same machine, receives, hashes and stores the bytes meanwhile;',
  );
  console.log('what curl takes to send it a file, without a digest, is its share alone');
  console.table(
    rounds.map(({ openssl, curl, register, usage }) => ({
      'openssl (s)': seconds(openssl),
      'curl (s)': seconds(curl),
      'register (s)': seconds(register),
      'to openssl': ratio(register, openssl),
      'its processor time (s)': seconds(usage.processor),
      'that to openssl': ratio(usage.processor, openssl),
      'its memory (MiB)': Math.round(usage.memory),
    })),
  );
  const whole = medianRatio(rounds, ({ register }) => register);
  const processor = medianRatio(rounds, ({ usage }) => usage.processor);
  const memory = Math.round(Math.max(...rounds.map(({ usage }) => usage.memory)));
  console.log(`Median ratio ${whole} (at most ${mostRatio}), of processor time ${processor};`);
  console.log(`most memory ${memory} MiB (at most ${MOST_MEMORY_MIB})`);
}

function medianRatio(rounds: readonly Round[], timeOfRound: (round: Round) => number): string {
  const ratios = rounds.flatMap((round) =>
    round.openssl === null ? [] : timeOfRound(round) / round.openssl,
  );
  return ratios.length === 0 ? 'unknown' : median(ratios).toFixed(2);
}

function seconds(time: number | null): string {
  return time === null ? '–' : time.toFixed(2);
}

function ratio(time: number, reference: number | null): string {
  return reference === null ? '–' : (time / reference).toFixed(2);
}
