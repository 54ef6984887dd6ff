import { describe, expect, it } from 'vitest';
import { assetFaults, LARGEST_ASSET, planAssets } from '../../../core/artifact/plan-assets.ts';
import type { ArtifactSource } from '../../../core/ports/artifact-source.ts';
import { sourceFile } from '../../builders/registration.ts';

function file(name: string, text = 'x'): ArtifactSource {
  const mediaType = 'application/octet-stream';
  return { kind: 'file', name, path: `out/${name}`, mediaType, files: [sourceFile(name, text)] };
}

function directory(name: string, files: Readonly<Record<string, string>>): ArtifactSource {
  return {
    kind: 'directory',
    name: `${name}.tar`,
    path: `out/${name}`,
    mediaType: 'application/x-tar',
    files: Object.entries(files).map(([path, text]) => sourceFile(path, text)),
  };
}

function assetsOf(source: ArtifactSource, largest: number): readonly string[] {
  return planAssets([source], largest).flatMap(({ assets }) =>
    assets.map(({ name, from, to }) => `${name} ${from}-${to}`),
  );
}

function faultsOf(sources: readonly ArtifactSource[], largest = LARGEST_ASSET) {
  return assetFaults(planAssets(sources, largest));
}

describe('planAssets', () => {
  it('makes of a file one asset of its own name', () => {
    expect(assetsOf(file('model.bin', 'weights'), 7)).toEqual(['model.bin 0-7']);
  });

  it('makes parts of a file that is too large for one', () => {
    expect(assetsOf(file('model.bin', 'weights'), 4)).toEqual([
      'model.bin.part-001 0-4',
      'model.bin.part-002 4-7',
    ]);
  });

  it('makes of a directory one tar, whose headers count too', () => {
    const model = directory('model', { 'a.txt': 'a', 'b.txt': 'b' });
    const [planned] = planAssets([model], LARGEST_ASSET);
    expect(planned?.layout.size).toBe(3_072);
    expect(assetsOf(model, 3_072)).toEqual(['model.tar 0-3072']);
    expect(assetsOf(model, 3_071)).toHaveLength(2);
  });

  it('keeps the order of the artifacts', () => {
    const planned = planAssets([file('b'), file('a')], LARGEST_ASSET);
    expect(planned.map(({ source }) => source.name)).toEqual(['b', 'a']);
  });

  it('goes up to what GitHub takes, less than 2 GiB', () => {
    expect(LARGEST_ASSET).toBe(2 * 2 ** 30 - 1);
  });
});

describe('assetFaults', () => {
  it('has none where every asset has its own name', () => {
    expect(faultsOf([file('a'), file('b'), directory('c', { a: 'x' })])).toEqual([]);
  });

  it('names each asset whose name another has, in whatever capitals, and the first holder', () => {
    const faults = faultsOf([file('Model.tar'), directory('model', { a: 'x' }), file('MODEL.TAR')]);
    expect(faults.map(({ path }) => path)).toEqual(['out/model', 'out/MODEL.TAR']);
    expect(faults[0]?.message).toMatch(/'model\.tar', as is out\/Model\.tar/);
  });

  it('finds a file that is called as the part of another', () => {
    const faults = faultsOf([file('model.bin', 'weights'), file('model.bin.part-002')], 4);
    expect(faults.map(({ path }) => path)).toEqual(['out/model.bin.part-002']);
  });

  it('leaves room in the release for metadata.json, the parts counted', () => {
    const sources = (count: number) => Array.from({ length: count }, (_, at) => file(`f${at}`));
    expect(faultsOf(sources(999))).toEqual([]);
    expect(faultsOf(sources(1_000))).toMatchObject([{ path: null }]);
    expect(faultsOf([...sources(998), file('split', 'xx')], 1)).toMatchObject([{ path: null }]);
  });
});
