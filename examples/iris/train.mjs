// Trains the classifier, judges it on flowers it has not seen, and writes
//   out/model/model.json, holdout.json   what is registered: the model, and its predictions
//   out/metadata.json                    what the registry records about it
// Hyperparameters come from hyperparameters.json; an argument such as --trees 25 overrides one.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import forests from 'ml-random-forest';
import { evaluate } from './training/evaluate.mjs';
import { CLASSES, FEATURES, SOURCE, splitFlowers, toCsv } from './training/flowers.mjs';
import { classify } from './training/forest.mjs';

const SEED = 7;
const FRAMEWORK = 'ml-random-forest';

const { trees, depth, features } = readHyperparameters();
const { train, test } = splitFlowers(SEED);

const started = performance.now();
const forest = new forests.RandomForestClassifier({
  seed: SEED,
  nEstimators: trees,
  maxFeatures: features,
  replacement: false,
  noOOB: true,
  treeOptions: { maxDepth: depth },
});
forest.train(
  train.map(({ measurements }) => measurements),
  train.map(({ species }) => CLASSES.indexOf(species)),
);
const durationSeconds = (performance.now() - started) / 1000;

const predictions = classify(forest, test);
const judged = evaluate(test, predictions);

mkdirSync('out/model', { recursive: true });
writeJson('out/model/model.json', { classes: CLASSES, features: FEATURES, forest });
writeJson(
  'out/model/holdout.json',
  test.map(({ measurements }, row) => ({ measurements, species: predictions[row].species })),
);
writeJson('out/metadata.json', {
  $schema:
    'https://raw.githubusercontent.com/gh-model-registry/model-registry/v1/schemas/metadata.schema.json',
  training: {
    datasets: [{ ...SOURCE, split: 'train', rows: train.length, digest: sha256(toCsv(train)) }],
    hyperparameters: { trees, depth, features },
    framework: { name: FRAMEWORK, version: versionOf(FRAMEWORK) },
    runtime: `node ${process.version} ${process.platform}-${process.arch}`,
    lockfile: { path: 'package-lock.json', digest: sha256(readFileSync('package-lock.json')) },
    seed: SEED,
    durationSeconds: Number(durationSeconds.toFixed(3)),
  },
  evaluation: [
    {
      dataset: 'iris-holdout',
      split: 'test',
      rows: test.length,
      digest: sha256(toCsv(test)),
      ...judged,
    },
  ],
});
console.log(`accuracy ${judged.metrics.accuracy.value} on ${test.length} flowers held out`);

function readHyperparameters() {
  const { values } = parseArgs({
    options: {
      trees: { type: 'string' },
      depth: { type: 'string' },
      features: { type: 'string' },
    },
  });
  const written = JSON.parse(readFileSync('hyperparameters.json', 'utf8'));
  const given = Object.entries(values).map(([name, value]) => [name, Number(value)]);
  return { ...written, ...Object.fromEntries(given) };
}

function versionOf(name) {
  return createRequire(import.meta.url)(`${name}/package.json`).version;
}

function sha256(content) {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
