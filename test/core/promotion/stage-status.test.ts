import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../core/policy/read-policy.ts';
import type { Deployment } from '../../../core/ports/deployments.ts';
import { statusOf } from '../../../core/promotion/stage-status.ts';
import { aDeployment, anAssignment } from '../../builders/ledger.ts';
import { aSnapshot } from '../../builders/snapshot.ts';

const entry = anAssignment('iris#production#1', '1.0.0');

/** How the deployment of the entry stands, in words of `/status`. */
function shown(deployments: readonly Deployment[]) {
  const snapshot = aSnapshot({ assignments: [entry], deployments });
  const policy = readPolicy('stages:\n  production:\n    environment: production\n');
  const [status] = statusOf({ snapshot, policy, requests: [], model: 'iris' });
  return status?.deployment;
}

describe('statusOf', () => {
  it.each<[string, readonly Deployment[], string | null | undefined]>([
    ['nothing of an entry that is not deployed yet', [], null],
    ['that it waits where nothing was said', [aDeployment(entry)], 'pending'],
    ['the last that was said', [aDeployment(entry, ['queued', 'in_progress'])], 'in_progress'],
    [
      'of two for one entry the one that runs, whichever was made first',
      [aDeployment(entry, ['success'], 2), aDeployment(entry, ['inactive'], 1)],
      'success',
    ],
  ])('tells %s', (_, deployments, expected) => {
    expect(shown(deployments)).toBe(expected);
  });

  it('believes no deployment that claims another version of the entry', () => {
    const forged = anAssignment('iris#production#1', '6.6.6');
    expect(shown([aDeployment(forged, ['failure'], 2), aDeployment(entry, ['success'], 1)])).toBe(
      'success',
    );
    expect(shown([aDeployment(forged, ['failure'], 2)])).toBeNull();
  });
});
