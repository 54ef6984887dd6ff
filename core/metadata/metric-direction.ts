export type Direction = 'higher' | 'lower';

/** Words in a metric's name that say that less is better; docs/collect.md lists them. */
export const LOWER_IS_BETTER: readonly string[] = [
  ...['loss', 'logloss', 'error', 'rmse', 'mse', 'mae', 'mape', 'smape', 'rmsle', 'msle', 'medae'],
  ...['deviance', 'entropy', 'crossentropy', 'nll', 'perplexity', 'ppl', 'brier', 'ece', 'pinball'],
  ...['wer', 'cer', 'ter', 'eer', 'fpr', 'fnr', 'fdr', 'false', 'hamming', 'hinge', 'fid', 'kid'],
  ...[
    'divergence',
    'distance',
    'regret',
    'latency',
    'duration',
    'time',
    'seconds',
    'memory',
    'cost',
  ],
  ...['aic', 'bic', 'toxicity', 'hallucination'],
];

/** Which way is better, by the name; where no word tells, more is. */
export function directionOf(metric: string): Direction {
  const words = wordsOf(metric);
  const negated = words.includes('neg') || words.includes('negative');
  // "negative log likelihood" is a loss; scikit-learn's "neg_log_loss" is a loss turned round.
  if (words.includes('likelihood')) return negated ? 'lower' : 'higher';
  const lower = words.some((word) => LOWER_IS_BETTER.includes(word));
  return lower && !words.includes('neg') ? 'lower' : 'higher';
}

/** `val_LogLoss@5` → val, log, loss, 5 */
function wordsOf(metric: string): readonly string[] {
  return metric
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}
