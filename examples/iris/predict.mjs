// Predicts with a registered model.
//   node predict.mjs <folder> 5.1 3.5 1.4 0.2   the species of one flower
//   node predict.mjs <folder>                   repeats the predictions that training recorded
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import forests from 'ml-random-forest';
import { classify } from './training/forest.mjs';

const [folder = 'out/model', ...measurements] = process.argv.slice(2);
const { forest, features } = readJson('model.json');
const model = forests.RandomForestClassifier.load(forest);

if (measurements.length === 0) {
  repeatHoldout();
} else if (measurements.length === features.length) {
  const [prediction] = classify(model, [{ measurements: measurements.map(Number) }]);
  console.log(prediction.species);
} else {
  console.error(`Give ${features.length} numbers: ${features.join(', ')}.`);
  process.exitCode = 1;
}

function repeatHoldout() {
  const recorded = readJson('holdout.json');
  const predictions = classify(model, recorded);
  const same = recorded.filter(({ species }, row) => species === predictions[row].species).length;
  console.log(`${same} of ${recorded.length} predictions are those of the training run`);
  if (same < recorded.length) process.exitCode = 1;
}

function readJson(name) {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}
