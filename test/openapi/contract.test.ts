import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mainRoutes, uploadHostRoutes } from '../../emulator/routes/routes.ts';
import { type Stage, setStage } from '../emulator/stage.ts';
import { Description } from './description.ts';
import { Recorder } from './recorder.ts';
import { walkConversations } from './walk/conversations.ts';
import { walkDelivery } from './walk/delivery.ts';
import { walkGit } from './walk/git.ts';
import { walkPulls } from './walk/pulls.ts';
import { walkReleases } from './walk/releases.ts';
import { walkHook, walkService, walkTeams } from './walk/service.ts';
import { webhookProblems } from './webhook-schemas.ts';

// GitHub describes GraphQL by a schema of its own, which the emulator executes queries over.
const DESCRIBED_ELSEWHERE = 'POST /graphql';

let stage: Stage;
const recorder = new Recorder();

beforeAll(async () => {
  stage = await setStage({ fetch: recorder.fetch });
  // Nobody listens there: what counts is what would be sent.
  stage.app.hook = { url: 'http://127.0.0.1:1/', secret: 'shared' };
  await walkService(stage);
  await walkTeams(stage);
  await walkGit(stage);
  await walkReleases(stage);
  await walkConversations(stage);
  await walkPulls(stage);
  await walkDelivery(stage);
  await walkHook(stage);
  await stage.emulator.webhooks.settled();
});

afterAll(() => stage.emulator.close());

describe('the emulator', () => {
  it('models nothing that this walk leaves out', () => {
    const answered = new Set(
      stage.emulator.journal.entries
        .filter(({ status }) => status !== null && status < 400)
        .map(({ route }) => route),
    );
    const modelled = [...mainRoutes, ...uploadHostRoutes]
      .filter(({ kind }) => kind === 'api' || kind === 'upload')
      .map(({ template }) => template);
    expect(modelled.filter((template) => !answered.has(template))).toEqual([]);
  });

  it('models all that this walk asks for', () => {
    expect(stage.emulator.journal.unmodelled).toEqual([]);
  });

  it('answers as GitHub describes its answers', async () => {
    const description = await Description.load();
    const answers = recorder.answers(stage.emulator.journal);
    expect(answers.length).toBeGreaterThan(100);
    const problems = answers
      .filter(({ method, route }) => `${method} ${route}` !== DESCRIBED_ELSEWHERE)
      .flatMap((answer) =>
        description
          .problemsOf(answer)
          .map((problem) => `${answer.method} ${answer.route} ${answer.status}: ${problem}`),
      );
    expect([...new Set(problems)]).toEqual([]);
  });

  it('delivers webhooks as GitHub describes them', () => {
    const { deliveries } = stage.emulator.webhooks;
    const problems = deliveries.flatMap(({ event, body }) =>
      webhookProblems(event.name, JSON.parse(body)).map(
        (problem) => `${event.name} ${event.action ?? ''}: ${problem}`,
      ),
    );
    expect([...new Set(problems)]).toEqual([]);
  });
});
