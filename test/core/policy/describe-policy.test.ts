import { describe, expect, it } from 'vitest';
import { describePolicy } from '../../../core/policy/describe-policy.ts';
import { readPolicy } from '../../../core/policy/read-policy.ts';

describe('describePolicy', () => {
  it('says of the smallest policy who may ask, what the merge does, and what follows a failure', () => {
    expect(said('stages:\n  production: {}\n')).toEqual([
      'The label promote:production, set by somebody who may write to the repository.',
      'The merge deploys it to the environment production.',
      'Where the deployment fails, the pull request says so.',
    ]);
  });

  it('says every setting of a regulated one, with its line', () => {
    const text = `stages:
  staging: { environment: false }
  production:
    promoters: ["@mona", "@acme/leads"]
    approvals: { count: 2, from: [codeowners, "@acme/risk"] }
    after: staging
    soak: 36h
    freeze:
      - { name: year end, from: 2026-12-19, to: 2027-01-03, timeZone: Europe/Berlin }
      - { days: [fri], from: "16:00", timeZone: UTC }
    deploy: { workflow: deploy.yml }
    onFailure: rollback
`;
    const sentences = describePolicy(policyOf(text));
    expect(sentences).toEqual([
      { text: 'The label promote:production, set by one of @mona, @acme/leads.', line: 4 },
      {
        text: '2 approvals by codeowners or @acme/risk, and not by who wrote, asked for or last pushed the change.',
        line: 5,
      },
      { text: 'The version has run in staging, for at least 1 day 12 hours.', line: 7 },
      { text: 'No promotion from 2026-12-19 to 2027-01-03, Europe/Berlin (year end).', line: 9 },
      { text: 'No promotion on fri from 16:00, UTC.', line: 10 },
      {
        text: 'The merge deploys it to the environment production, by the workflow deploy.yml.',
        line: null,
      },
      {
        text: 'Where the deployment fails, a pull request back to the last good version is opened.',
        line: 12,
      },
    ]);
    expect(said(text, 'staging')).toContain('staging is a name only: nothing is deployed.');
  });
});

function said(text: string, stage = 'production'): readonly string[] {
  return describePolicy(policyOf(text, stage)).map((sentence) => sentence.text);
}

function policyOf(text: string, stage = 'production') {
  const policy = readPolicy(text).of('iris', stage);
  if (policy === null) throw new Error('There is no such stage.');
  return policy;
}
