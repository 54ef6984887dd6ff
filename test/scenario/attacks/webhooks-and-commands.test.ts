import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Cast, POLICY } from './cast.ts';

let cast: Cast;
beforeEach(async () => {
  cast = await Cast.open(POLICY);
});
afterEach(() => cast.stage.close());

describe('a webhook', () => {
  it('that is not signed with the secret is refused', async () => {
    const body = JSON.stringify({ action: 'created' });
    const signature = createHmac('sha256', 'guessed').update(body).digest('hex');
    const answer = await fetch(cast.stage.app.hook?.url ?? '', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-github-event': 'issue_comment',
        'x-github-delivery': 'forged',
        'x-hub-signature-256': `sha256=${signature}`,
      },
      body,
    });
    expect(answer.status).toBe(400);
  });

  it('that is replayed later changes nothing', async () => {
    const { stage, wendy } = cast;
    const number = await cast.request('1.0.0');
    await stage.quiet();
    await wendy.merge(number);
    await stage.quiet();
    const before = [await stage.ledger(), await stage.said(number), await stage.deployments()];
    for (const delivery of stage.emulator.webhooks.deliveries) {
      stage.emulator.webhooks.redeliver(delivery);
    }
    await stage.quiet();
    const after = [await stage.ledger(), await stage.said(number), await stage.deployments()];
    expect(after).toEqual(before);
  });
});

describe('a command', () => {
  it.each([
    ['a shell', '/promote iris@1.0.0;curl${IFS}evil production'],
    ['a substitution', '/promote $(id)@1.0.0 production'],
    ['a path', '/promote ../../etc@1.0.0 production'],
    ['a workflow command', '/rollback iris ::set-output::x'],
    ['markup', '/rollback <img/src=x> production'],
    ['a mention', '/rollback @everyone production'],
    ['a forged marker', '/hold iris production <!-- model-registry:promotion -->'],
  ])('with %s in it is answered once, escaped, and runs nothing', async (_, text) => {
    const { stage, wendy } = cast;
    await stage.register('1.0.0');
    const issue = await wendy.issue();
    await wendy.comment(issue, text);
    await stage.quiet();
    const said = await stage.said(issue);
    expect(said).toHaveLength(1);
    const shown = (said[0] ?? '').replace(/`[^`]*`/g, '');
    expect(shown).not.toMatch(/<img|@everyone|<!-- model-registry:promotion/);
    expect(await stage.openPulls()).toEqual([]);
    expect(await cast.deployed()).toEqual([]);
  });

  it('by somebody who may not write is answered with the reason, and does nothing', async () => {
    const { stage, tim } = cast;
    await stage.register('1.0.0');
    const issue = await tim.issue();
    await tim.comment(issue, '/promote iris@1.0.0 production');
    await tim.comment(issue, '/hold iris production because I say so');
    await stage.quiet();
    expect(await stage.openPulls()).toEqual([]);
    expect(await stage.ledger()).toEqual([]);
    expect(await stage.said(issue)).toHaveLength(2);
  });
});
