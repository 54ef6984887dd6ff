import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WithdrawalTag } from '../../../core/model/withdrawal-tag.ts';
import type { Deployment, RecordedAssignment } from '../../../core/ports/deployments.ts';
import { planRollback } from '../../../core/promotion/plan-rollback.ts';
import { aDeployment, anAssignment, digestOfVersion } from '../../builders/ledger.ts';
import { aWithdrawal } from '../../builders/withdrawal.ts';

const PLACE = { model: 'iris', stage: 'production' };

/** `+1` promotes 1.0.0, `-1` rolls back to it; `!1` and `?1` do so too, and the deployment fails. */
function history(text: string) {
  const assignments: RecordedAssignment[] = [];
  const deployments: Deployment[] = [];
  for (const [index, event] of text.split(' ').filter(Boolean).entries()) {
    const made = anAssignment(`iris#production#${index + 1}`, `${event.slice(1)}.0.0`, {
      kind: /^[-?]/.test(event) ? 'rollback' : 'promotion',
      previousVersion: assignments.at(-1)?.record.version ?? null,
    });
    assignments.push(made);
    deployments.unshift(aDeployment(made, [/^[!?]/.test(event) ? 'failure' : 'success']));
  }
  const last = assignments.at(-1)?.record;
  const pointer = last === undefined ? null : { version: last.version, digest: last.digest };
  return { place: PLACE, pointer, assignments, deployments, withdrawals: [] };
}

function target(facts: Parameters<typeof planRollback>[0]): string | null {
  const plan = planRollback(facts);
  return plan.kind === 'roll-back' ? plan.to.version : null;
}

describe('planRollback', () => {
  it.each([
    ['goes to the version before', '+1 +2', '1.0.0'],
    ['goes past one that failed', '+1 !2 +3', '1.0.0'],
    ['goes back from one that failed', '+1 !2', '1.0.0'],
    ['never goes to the version it rolled back from', '+1 +2 -1', null],
    ['goes further back the second time', '+1 +2 +3 -2', '1.0.0'],
    ['and so on', '+1 +2 +3 +4 -3 -2', '1.0.0'],
    ['goes to a version that was promoted anew since', '+1 +2 -1 +2 +3', '2.0.0'],
    ['but not where it was rolled back from once more', '+1 +2 -1 +2 +3 -2 -1', null],
    ['goes past a version promoted twice in a row', '+1 +2 +2', '1.0.0'],
    ['finds nothing before the first', '+1', null],
    ['finds nothing where nothing ran', '!1 !2', null],
    ['finds nothing in an empty stage', '', null],
    ['goes further back where the rollback itself failed', '+1 +2 +3 ?2', '1.0.0'],
    ['goes back from a promotion anew that failed', '+1 +2 -1 !2', '1.0.0'],
  ])('%s', (_, events, expected) => {
    expect(target(history(events))).toBe(expected);
  });

  it('pins the digest of the entry it goes back to, and names it', () => {
    expect(planRollback(history('+1 +2'))).toEqual({
      kind: 'roll-back',
      to: { version: '1.0.0', digest: digestOfVersion('1.0.0') },
      assignment: 'iris#production#1',
    });
  });

  it('goes by the ledger where the pointer is not in it yet', () => {
    const pointer = { version: '9.0.0', digest: digestOfVersion('9.0.0') };
    expect(target({ ...history('+1 +2'), pointer })).toBe('2.0.0');
  });

  it('counts a success that was followed by something else', () => {
    const { assignments, ...facts } = history('+1 +2');
    const deployments = assignments.map((one) => aDeployment(one, ['success', 'inactive']));
    expect(target({ ...facts, assignments, deployments })).toBe('1.0.0');
  });

  it('goes past a version that was withdrawn', () => {
    const withdrawals = [aWithdrawal('2.0.0')];
    expect(target({ ...history('+1 +2 +3'), withdrawals })).toBe('1.0.0');
    expect(target({ ...history('+2 +3'), withdrawals })).toBeNull();
  });

  it('is not kept from a version by the withdrawal of another model’s', () => {
    const tag = WithdrawalTag.parse('rose@v2.0.0!');
    const withdrawals = [aWithdrawal('2.0.0', { tag })];
    expect(target({ ...history('+1 +2 +3'), withdrawals })).toBe('2.0.0');
  });

  it('looks at no other stage and no other model', () => {
    const others = ['iris#staging#1', 'rose#production#2'].map((name) =>
      anAssignment(name, '1.0.0'),
    );
    const mine = anAssignment('iris#production#3', '2.0.0');
    const assignments = [...others, mine];
    const deployments = assignments.map((one) => aDeployment(one, ['success']));
    const pointer = { version: '2.0.0', digest: mine.record.digest };
    expect(target({ ...history(''), pointer, assignments, deployments })).toBeNull();
  });

  it('never goes back and forth: rolling back again and again ends', () => {
    const event = fc
      .tuple(fc.constantFrom('+', '!', '-', '?'), fc.integer({ min: 1, max: 4 }))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (events) => {
        const seen: string[] = [];
        let text = events.join(' ');
        for (let next = target(history(text)); next !== null; next = target(history(text))) {
          expect(seen).not.toContain(next);
          seen.push(next);
          text = `${text} -${next.slice(0, 1)}`;
        }
      }),
      { numRuns: 300 },
    );
  });
});
