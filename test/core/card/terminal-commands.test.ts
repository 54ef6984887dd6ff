import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planDownloads } from '../../../core/card/download.ts';
import { terminalCommands } from '../../../core/card/terminal-commands.ts';
import type { Artifact, StoredAsset } from '../../../core/generated/schema-types.ts';
import { aPage, directory, file, sha } from './examples.ts';

function commandsFor(artifacts: Artifact[], most = 12): readonly string[] {
  return terminalCommands(aPage({ artifacts }), { downloads: planDownloads(artifacts), most });
}

const asset = (name: string): StoredAsset => ({ name, size: 1, digest: sha('1') });

describe('terminalCommands', () => {
  it('downloads from the repository of the release, wherever it is', () => {
    const place = { serverUrl: 'https://git.acme.test', repository: 'acme/flowers' };
    const [first] = terminalCommands(aPage({}, { place }), { downloads: [], most: 1 });
    expect(first).toBe(
      'gh release download iris@v1.5.0 --repo git.acme.test/acme/flowers --dir iris-1.5.0',
    );
  });

  it('asks metadata.json for the digests where they are many, or have odd names', () => {
    const many = Array.from({ length: 21 }, (_, index) => file(`m-${index}.bin`, 1));
    const odd: Artifact = { ...file('a', 1), assets: [asset('a\nSUMS\nrm')] };
    for (const artifacts of [many, [odd]]) {
      const text = commandsFor(artifacts).join('\n');
      expect(text).toContain(`echo '${'f'.repeat(64)}  metadata.json' | sha256sum -c`);
      expect(text).toContain('jq -r');
      expect(text).not.toContain('SUMS');
    }
  });

  it('names parts one by one, and many by their pattern', () => {
    const parts = (count: number): Artifact => ({
      ...file('model.bin', count),
      assets: Array.from({ length: count }, (_, index) => asset(`m.bin.part-00${index + 1}`)),
    });
    expect(commandsFor([parts(2)])).toContain('cat m.bin.part-001 m.bin.part-002 > m.bin');
    expect(commandsFor([parts(4)])).toContain('cat m.bin.part-* > m.bin');
  });

  it('fetches what lies elsewhere, and checks it', () => {
    const external = { path: 'w/a.bin', size: 1, digest: sha('1'), uri: 's3://models/x.bin' };
    expect(commandsFor([external]).slice(-2)).toEqual([
      'aws s3 cp s3://models/x.bin a.bin',
      `echo '${'1'.repeat(64)}  a.bin' | sha256sum -c`,
    ]);
  });

  it('says how many commands it leaves out', () => {
    const commands = commandsFor([directory('a', ['x']), directory('b', ['x'])], 1);
    expect(commands.at(-1)).toBe('# and 2 commands of this kind for the other files');
  });
});

describe('the commands in a shell', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'page-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const digestOf = (bytes: Buffer | string): string =>
    `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

  function release(name: string, bytes: Buffer | string): StoredAsset {
    writeFileSync(join(folder, 'iris-1.5.0', name), bytes);
    return { name, size: bytes.length, digest: digestOf(bytes) };
  }

  it('make of the assets what training left behind', () => {
    mkdirSync(join(folder, 'iris-1.5.0'));
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in', 'config.json'), '{}');
    execFileSync('tar', ['-cf', 'in.tar', '-C', 'in', 'config.json'], { cwd: folder });
    const tar = readFileSync(join(folder, 'in.tar'));
    const halves = [tar.subarray(0, 700), tar.subarray(700)];
    const artifacts: Artifact[] = [
      { ...file('out/one.txt', 3), assets: [release('one.txt', 'one')] },
      {
        ...file('big.bin', 4),
        assets: [release('big.bin.part-001', 'ab'), release('big.bin.part-002', 'cd')],
      },
      {
        ...directory('out/model', ['config.json']),
        assets: halves.map((half, index) => release(`model.tar.part-00${index + 1}`, half)),
      },
    ];
    const { digest } = release('metadata.json', JSON.stringify({ artifacts }));
    const content = { ...aPage({ artifacts }), digest: `sha256:${digest.slice(7)}` as const };
    const lines = terminalCommands(content, { downloads: planDownloads(artifacts), most: 12 });
    execFileSync('bash', ['-euc', ['gh() { :; }', ...lines].join('\n')], { cwd: folder });
    const read = (path: string) => readFileSync(join(folder, 'iris-1.5.0', path), 'utf8');
    expect([read('one.txt'), read('big.bin'), read('model/config.json')]).toEqual([
      ...['one', 'abcd', '{}'],
    ]);
  });
});
