import { CLASSES } from './flowers.mjs';

/** For each flower the species that most trees name, and the share of trees for each species. */
export function classify(forest, flowers) {
  const votes = forest.predictionValues(flowers.map(({ measurements }) => measurements));
  return flowers.map((_, row) => {
    const shares = CLASSES.map((__, index) => shareOf(index, votes.getRow(row)));
    return { species: CLASSES[shares.indexOf(Math.max(...shares))], shares };
  });
}

function shareOf(index, votes) {
  return votes.filter((vote) => vote === index).length / votes.length;
}
