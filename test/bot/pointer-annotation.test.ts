import { expect, it } from 'vitest';
import { toCheckReport } from '../../bot/comments/check-report.ts';
import { formatPointer } from '../../core/promotion/pointer.ts';
import { evaluatePromotion } from '../../registry/promote/evaluate-promotion.ts';
import { DIGEST } from '../builders/candidate.ts';
import { evaluated } from '../builders/model-version.ts';
import { InMemoryRepository } from '../fakes/in-memory-repository.ts';

const CONFIG = `stages:
  production:
    gates:
      - threshold: { metric: accuracy, dataset: iris-holdout, atLeast: 0.9 }
`;

it('marks the line of the pointer at the head, and links the rule in force', async () => {
  const repository = new InMemoryRepository(CONFIG);
  repository.publish('1.1.0', { evaluation: [evaluated({ accuracy: 0.5 })] });
  const path = 'models/iris/production.yml';
  repository.ask('1.1.0');
  const text = `# Ours.\n\n${formatPointer({ version: '1.1.0', digest: DIGEST })}`;
  repository.files.tree('b'.repeat(40)).set(path, text);
  const { pullRequest, plan } = await evaluatePromotion(5, repository);
  const report = toCheckReport(plan, pullRequest);
  expect(report.annotations).toEqual([
    { path, line: 4, message: expect.stringMatching(/^threshold accuracy: /) },
  ]);
  expect(report.summary).toContain('/blob/main/.github/model-registry.yml#L4');
});
