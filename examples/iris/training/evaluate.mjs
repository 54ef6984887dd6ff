import { CLASSES } from './flowers.mjs';

/** The metrics over all flowers, and the accuracy within each species. */
export function evaluate(flowers, predictions) {
  const judged = flowers.map(({ species }, row) => ({
    species,
    ...judge(species, predictions[row]),
  }));
  return {
    metrics: {
      accuracy: { ...accuracy(judged), direction: 'higher' },
      'macro-f1': { value: round(mean(CLASSES.map((it) => f1(judged, it)))), direction: 'higher' },
      'brier-score': { value: round(mean(judged.map(({ brier }) => brier))), direction: 'lower' },
    },
    slices: CLASSES.map((species) => {
      const part = judged.filter((it) => it.species === species);
      return {
        name: `species=${species}`,
        rows: part.length,
        metrics: { accuracy: { value: accuracy(part).value, direction: 'higher' } },
      };
    }),
  };
}

function judge(species, { species: predicted, shares }) {
  const errors = CLASSES.map((name, index) => (shares[index] - (name === species ? 1 : 0)) ** 2);
  return { predicted, right: predicted === species, brier: errors.reduce((a, b) => a + b, 0) };
}

/** With Wilson's interval at 95 %, which holds for few rows too. */
function accuracy(judged) {
  const rows = judged.length;
  const share = judged.filter(({ right }) => right).length / rows;
  const z = 1.96;
  const centre = share + z ** 2 / (2 * rows);
  const spread = z * Math.sqrt((share * (1 - share)) / rows + z ** 2 / (4 * rows ** 2));
  const scale = 1 + z ** 2 / rows;
  return {
    value: round(share),
    confidenceInterval: {
      lower: round((centre - spread) / scale),
      upper: round((centre + spread) / scale),
      level: 0.95,
    },
  };
}

function f1(judged, name) {
  const found = judged.filter(({ right, species }) => right && species === name).length;
  const named = judged.filter(({ predicted }) => predicted === name).length;
  const present = judged.filter(({ species }) => species === name).length;
  return (2 * found) / (named + present);
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Four digits: more would be noise on so few rows. */
function round(value) {
  return Number(value.toFixed(4));
}
