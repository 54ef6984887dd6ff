import assert from 'node:assert/strict';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { LocalVersionFolder } from '../../collect/version-folder.ts';
import { webFiles } from '../../collect/web-file.ts';
import { parseDigest } from '../../core/model/digest.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import { connectRepository } from '../../github/connect.ts';
import { createClient } from '../../github/create-client.ts';
import { pullVersion } from '../../registry/pull/pull-version.ts';
import { runCommand } from '../runner/child.ts';
import type { Scene } from '../scene.ts';

const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Pulls what production holds, checks it, and predicts with it; gives what was printed. */
export async function use(scene: Scene): Promise<string> {
  const { alice, repository, narrator } = scene;
  const clone = await alice.clone(repository.fullName);
  await symlink(PACKAGES, join(clone, 'node_modules'), 'junction');
  const pointer = parse(await readFile(join(clone, 'models/iris/production.yml'), 'utf8'));
  const tag = VersionTag.of('iris', pointer.version);
  const folder = join(clone, 'pulled');
  const pulled = await pull(scene, { tag, digest: pointer.digest, folder });
  const model = join(folder, 'out/model');
  const repeated = await predict(clone, [model]);
  const one = await predict(clone, [model, '6.7', '3.0', '5.2', '2.3']);
  narrator.show(
    [
      `pointer     ${pointer.version}, ${pointer.digest}`,
      `pulled      ${pulled.length} files, each with the digest that metadata.json pins`,
      `prediction  petals of 5.2 × 2.3 cm: ${one}`,
      `repeated    ${repeated}`,
    ].join('\n'),
  );
  return repeated;
}

async function pull(
  { alice, at, emulator }: Scene,
  version: { readonly tag: VersionTag; readonly digest: string; readonly folder: string },
): Promise<readonly unknown[]> {
  const client = createClient({
    token: alice.token,
    apiUrl: emulator.apiUrl,
    userAgent: 'model-registry-demo',
  });
  const { catalog, assets } = connectRepository(client, at);
  const pinned = parseDigest(version.digest);
  const folder = new LocalVersionFolder(version.folder);
  const ports = { catalog, assets, web: webFiles, folder };
  const { metadata } = await pullVersion({ tag: version.tag, pinned }, ports);
  return metadata.artifacts.flatMap(({ files = [] }) => files);
}

async function predict(directory: string, args: readonly string[]): Promise<string> {
  const { code, output } = await runCommand({
    file: process.execPath,
    args: ['predict.mjs', ...args],
    directory,
    environment: { PATH: process.env['PATH'] ?? '' },
  });
  assert.equal(code, 0, output);
  return output.trim();
}
