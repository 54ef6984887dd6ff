import { createServer, type Server } from 'node:http';
import { type ApplicationFunction, createNodeMiddleware, Probot } from 'probot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressOf } from '../../../emulator/http/listener.ts';
import { type Stage, setStage } from '../stage.ts';

const SECRET = 'shared';
let stage: Stage;
let server: Server;

beforeEach(async () => {
  stage = await setStage();
});

afterEach(async () => {
  await stage.emulator.close();
  server.closeAllConnections();
  server.close();
});

/** A Probot app as its authors write it, told nothing but where GitHub is. */
async function install(application: ApplicationFunction): Promise<void> {
  const { app, emulator } = stage;
  const probot = new Probot({
    appId: app.id,
    privateKey: app.privateKey,
    secret: SECRET,
    baseUrl: emulator.apiUrl,
    logLevel: 'fatal',
  });
  const middleware = await createNodeMiddleware(application, { probot, webhooksPath: '/hook' });
  server = createServer((request, response) => void middleware(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  app.hook = { url: `${addressOf(server)}/hook`, secret: SECRET };
}

describe('an unmodified Probot app', () => {
  it('is told of a label, signs in as its installation and answers', async () => {
    await install((probot) => {
      probot.on('issues.labeled', async (context) => {
        const body = `Labelled ${context.payload.label?.name}.`;
        await context.octokit.rest.issues.createComment(context.issue({ body }));
      });
    });
    const { rest } = stage.as(stage.owner);
    const { data } = await rest.issues.create({ ...stage.at, title: 'Talk', labels: ['promote'] });
    await stage.emulator.webhooks.settled();
    const comments = await rest.issues.listComments({ ...stage.at, issue_number: data.number });
    expect(comments.data).toMatchObject([
      { body: 'Labelled promote.', user: { login: 'registry[bot]' } },
    ]);
  });

  it('asks GraphQL at the same address', async () => {
    const logins: unknown[] = [];
    await install((probot) => {
      probot.on('issues.opened', async ({ octokit }) => {
        logins.push(await octokit.graphql('{ viewer { login } }'));
      });
    });
    await stage.as(stage.owner).rest.issues.create({ ...stage.at, title: 'Talk' });
    await stage.emulator.webhooks.settled();
    expect(logins).toEqual([{ viewer: { login: 'registry[bot]' } }]);
  });

  it('turns down what is signed with another secret', async () => {
    await install(() => {});
    stage.app.hook = { url: stage.app.hook?.url ?? '', secret: 'another' };
    await stage.as(stage.owner).rest.issues.create({ ...stage.at, title: 'Talk' });
    await stage.emulator.webhooks.settled();
    expect(stage.emulator.webhooks.deliveries.map(({ attempts }) => attempts)).toEqual([[400]]);
  });
});
