import { createHmac } from 'node:crypto';
import { Octokit } from '@octokit/core';
import { reportPromotion } from '../bot/report-promotion.ts';
import type { Delivery } from '../emulator/webhooks/delivery.ts';
import { connectRepository } from '../github/connect.ts';
import { evaluatePromotion } from '../registry/promote/evaluate-promotion.ts';
import { BotStage, SECRET } from '../test/scenario/stage/bot-stage.ts';
import { pointerTo } from '../test/scenario/stage/people.ts';
import { AT } from '../test/scenario/stage/registry-view.ts';
import { median, timeOf } from './process-cost.ts';

const POLICY = `stages:
  production:
    gates:
      - threshold: { metric: accuracy, dataset: iris-holdout, atLeast: 0.5 }
`;
const LABEL = 'promote:production';

/** How long a pull request waits for its verdict, beside the requests that it takes. */
export async function reportVerdict(rounds: number): Promise<void> {
  const stage = await BotStage.open({ '.github/model-registry.yml': POLICY });
  try {
    const waited: number[] = [];
    const answered: number[] = [];
    const alone: number[] = [];
    let calls = 0;
    // The first is not counted: it warms up both sides.
    for (let round = 0; round <= rounds; round += 1) {
      const delivery = await askFor(stage, `1.${round}.0`);
      const answer = { seconds: 0 };
      const seconds = await timeOf(async () => {
        answer.seconds = await timeOf(() => deliver(stage, delivery));
        await stage.servers[0]?.idle();
      });
      const requests = await recordRequests(stage);
      calls = requests.length;
      const replayed = await timeOf(() => replay(requests));
      if (round === 0) continue;
      waited.push(seconds);
      answered.push(answer.seconds);
      alone.push(replayed);
    }
    print({ waited, answered, alone, calls });
  } finally {
    await stage.close();
  }
}

interface Measured {
  readonly waited: readonly number[];
  readonly answered: readonly number[];
  readonly alone: readonly number[];
  readonly calls: number;
}

function print({ waited, answered, alone, calls }: Measured): void {
  console.log('From a webhook to the verdict on the pull request');
  console.table([
    {
      'webhook answered': `${ms(answered)} ms`,
      'check and comment there': `${ms(waited)} ms`,
      [`its ${calls} requests alone, one after the other`]: `${ms(alone)} ms`,
      ratio: (median(waited) / median(alone)).toFixed(2),
    },
  ]);
}

function ms(seconds: readonly number[]): string {
  return (1000 * median(seconds)).toFixed(1);
}

/** A pull request whose label's webhook is kept back. */
async function askFor(stage: BotStage, version: string): Promise<Delivery> {
  const ada = stage.person('ada', 'admin');
  const registered = await stage.register(version);
  stage.emulator.webhooks.intercept(() => 'drop');
  const number = await ada.propose(`ask-${version}`, {
    'models/iris/production.yml': pointerTo(registered),
  });
  await ada.label(number, LABEL);
  const delivery = stage.emulator.webhooks.deliveries.findLast(
    ({ event }) => event.name === 'pull_request',
  );
  await stage.emulator.webhooks.settled();
  stage.emulator.webhooks.deliverAll();
  if (delivery === undefined) throw new Error('GitHub told nobody of the label.');
  return delivery;
}

async function deliver(stage: BotStage, { body, event, guid }: Delivery): Promise<void> {
  const signature = createHmac('sha256', SECRET).update(body).digest('hex');
  const answer = await fetch(stage.app.hook?.url ?? '', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': event.name,
      'x-github-delivery': guid,
      'x-hub-signature-256': `sha256=${signature}`,
    },
    body,
  });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
}

interface RecordedRequest {
  readonly url: string;
  readonly options: RequestInit;
}

/** What judging the newest pull request asks of GitHub. */
async function recordRequests(stage: BotStage): Promise<readonly RecordedRequest[]> {
  const requests: RecordedRequest[] = [];
  const record = async (url: string, options: RequestInit): Promise<Response> => {
    requests.push({ url, options });
    return await fetch(url, options);
  };
  const { world, apiUrl } = stage.emulator;
  const [installation] = stage.app.installations;
  if (installation === undefined) throw new Error('The App is not installed.');
  const auth = world.createInstallationToken(stage.app, installation).value;
  const client = new Octokit({ auth, baseUrl: apiUrl, request: { fetch: record } });
  const ports = connectRepository(client, AT);
  const [number = 0] = await stage.openPulls();
  const comment = await stage.said(number);
  if (comment.length !== 1) throw new Error('The registry did not say its verdict.');
  const judged = await evaluatePromotion(number, ports);
  // As if nothing had been said, so that it is said.
  const unsaid = { ...judged, pullRequest: { ...judged.pullRequest, comment: null } };
  await reportPromotion(unsaid, ports);
  // The bot looks whether what it said still holds.
  await ports.pullRequests.get(number);
  // Saying it twice leaves a comment too many, which the look removes.
  return requests.filter(({ options }) => options.method !== 'DELETE');
}

async function replay(requests: readonly RecordedRequest[]): Promise<void> {
  for (const { url, options } of requests) {
    const answer = await fetch(url, options);
    await answer.arrayBuffer();
  }
}
