import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { directionOf, LOWER_IS_BETTER } from '../../../core/metadata/metric-direction.ts';

describe('directionOf', () => {
  it.each([
    ['accuracy', 'higher'],
    ['f1', 'higher'],
    ['r2', 'higher'],
    ['log_loss', 'lower'],
    ['valLogLoss', 'lower'],
    ['RMSE', 'lower'],
    ['mean-absolute-error', 'lower'],
    ['latency.p99', 'lower'],
    ['false_positive_rate', 'lower'],
    ['neg_mean_squared_error', 'higher'],
    ['negative_log_likelihood', 'lower'],
    ['likelihood', 'higher'],
    ['timeliness', 'higher'],
    ['', 'higher'],
  ])('of %j, %s is better', (metric, direction) => {
    expect(directionOf(metric)).toBe(direction);
  });

  it('goes by the words that the documentation lists', () => {
    const page = readFileSync('docs/collect.md', 'utf8');
    for (const word of LOWER_IS_BETTER) expect(page).toContain(`\`${word}\``);
  });
});
