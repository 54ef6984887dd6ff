import fc from 'fast-check';
import type { PageContent } from '../../../core/card/release-page.ts';
import type { Metric, ModelVersion } from '../../../core/generated/schema-types.ts';
import { aPage, directory, file, sha } from './examples.ts';

/** A page in which every text that can come from outside is this one. */
export function fullOf(text: string): PageContent {
  const now = metadataOf(text, 0.5);
  return aPage(now, {
    previous: aPage({ ...metadataOf(text, 0.4), version: '1.4.0' }).metadata,
    champion: { stage: text, version: text, evaluation: now.evaluation ?? [] },
  });
}

/** Any number of anything, of any length. */
export const largePage: fc.Arbitrary<PageContent> = fc
  .record({
    counts: fc.array(fc.constantFrom(0, 1, 3, 50, 1500), { minLength: 8, maxLength: 8 }),
    text: fc.constantFrom('x', 'out/model.onnx', '@', '|`<!--', '😀', 'a\n- b\n\n', '```\n'),
    length: fc.constantFrom(1, 30, 400, 3000),
    isFirst: fc.boolean(),
  })
  .map(({ counts, text, length, isFirst }) => {
    const long = text.repeat(Math.ceil(length / text.length));
    const metadata = multiply(metadataOf(long, 0.5), counts);
    const previous = aPage({ ...multiply(metadataOf(`${long}!`, 0.4), counts), version: '1.4.0' });
    return aPage(metadata, { previous: isFirst ? null : previous.metadata });
  });

function metadataOf(text: string, value: number): Partial<ModelVersion> {
  const metrics = { [text]: { value, direction: 'higher' as const } };
  const pathed = { path: text, digest: sha('1') };
  return {
    description: `${text}\n\n${text}`,
    owners: [text],
    source: sourceOf(text),
    training: {
      datasets: [
        { name: text, split: text, version: text, license: text, digest: text, path: text },
        { name: text, version: '1', uri: text },
        { name: text, version: '1', uri: `https://a.example/${text}` },
        { name: text, digest: 'md5:0', path: text },
      ],
      hyperparameters: { [text]: text, nested: { [text]: [text, value] } },
      ...{ framework: { name: text, version: text }, runtime: text, lockfile: pathed },
    },
    evaluation: [{ dataset: text, split: text, metrics, slices: slicesOf(text, metrics) }],
    artifacts: artifactsOf(text),
    interface: {
      inputs: [{ name: text, type: text, shape: [-1, value * 10], description: text }],
      outputs: [{ name: text, type: text }],
    },
    weights: [
      {
        ...{ path: text, format: 'onnx', architecture: text, parameters: 12 },
        ...{ dataTypes: { [text]: 1, b: 2 }, opsets: { [text]: 1 } },
      },
    ],
    lineage: [{ relation: 'fine-tuned-from', parent: text }],
    documentation: {
      links: [{ title: text, url: `https://a.example/${text}` }],
      ...{ intendedUse: text, limitations: text, license: text, risks: text, privacy: text },
    },
    tags: { [text]: text },
  };
}

function slicesOf(name: string, metrics: Readonly<Record<string, Metric>>) {
  return [
    { name, metrics },
    { name: `${name}2`, metrics },
  ];
}

function sourceOf(text: string): ModelVersion['source'] {
  return {
    ...{ repository: 'acme/flowers', commit: 'c'.repeat(40), dirty: false, ref: text, path: text },
    ...{ pullRequest: 7 },
    run: { id: 1, attempt: 2, url: text, workflow: text, actor: text, runner: text },
  };
}

function artifactsOf(text: string): ModelVersion['artifacts'] {
  const asset = { name: text, size: 1, digest: text };
  const packed = directory('out/model', [text]);
  return [
    { ...file('model.bin', 10), path: text, mediaType: text },
    { ...packed, path: text },
    { path: text, size: 2, digest: text, assets: [asset, asset, asset, asset] },
    { path: text, size: 2, digest: text, uri: `https://a.example/${text}` },
    { path: text, size: 2, digest: text, uri: `s3://${text}` },
  ];
}

/** Repeats each list of the metadata, and the entries of each mapping. */
function multiply(facts: Partial<ModelVersion>, counts: readonly number[]): Partial<ModelVersion> {
  const many = <Entry>(entries: readonly Entry[] | undefined, index: number): Entry[] =>
    Array.from({ length: counts[index] ?? 1 }, () => entries ?? []).flat();
  const { training, evaluation, interface: signature, documentation, artifacts } = facts;
  const hyperparameters = numbered(training?.hyperparameters ?? {}, counts[4] ?? 1);
  return {
    ...facts,
    training: { datasets: many(training?.datasets, 0), hyperparameters },
    evaluation: many(evaluation, 1).map((one) => ({
      ...one,
      metrics: numbered(one.metrics, (counts[1] ?? 1) < 50 ? (counts[2] ?? 1) : 1),
      slices: (counts[1] ?? 1) < 50 ? many(one.slices, 3) : [],
    })),
    artifacts: many(artifacts, 5).map((artifact) => ({
      ...artifact,
      ...(artifact.files === undefined || (counts[5] ?? 1) > 3
        ? {}
        : { files: many(artifact.files, 6) }),
    })),
    interface: { inputs: many(signature?.inputs, 7), outputs: many(signature?.outputs, 7) },
    weights: many(facts.weights, 6),
    lineage: many(facts.lineage, 7),
    documentation: { ...documentation, links: many(documentation?.links, 0) },
    tags: numbered(facts.tags ?? {}, counts[3] ?? 1),
  };
}

function numbered<Value>(
  mapping: Readonly<Record<string, Value>>,
  count: number,
): Record<string, Value> {
  const entries = Object.entries(mapping);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) =>
      entries.map(([name, value]) => [`${name} ${index}`, value] as const),
    ).flat(),
  );
}
