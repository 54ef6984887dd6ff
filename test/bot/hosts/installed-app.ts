import type { Hook } from '../../../emulator/world/app.ts';
import { Connection } from '../../github/connection.ts';
import { findFreePort, SECRET } from './served.ts';

/** A repository on the emulator that the registry's App is installed in. */
export class InstalledApp {
  readonly connection: Connection;

  private constructor(connection: Connection) {
    this.connection = connection;
  }

  static async open(...of: Parameters<typeof Connection.open>): Promise<InstalledApp> {
    return new InstalledApp(await Connection.open(...of));
  }

  close(): Promise<void> {
    return this.connection.emulator.close();
  }

  /** Has webhooks sent, which nobody sends otherwise. */
  receiveAt(hook: Hook): void {
    this.#app.app.hook = hook;
  }

  /** What a server is given that runs as the App. */
  async environment() {
    const { app } = this.#app;
    return {
      APP_ID: String(app.id),
      PRIVATE_KEY: app.privateKey,
      WEBHOOK_SECRET: SECRET,
      GHE_HOST: new URL(this.connection.emulator.url).host,
      GHE_PROTOCOL: 'http',
      HOST: '127.0.0.1',
      PORT: String(await findFreePort()),
    };
  }

  /** A comment on a new issue, as GitHub tells of it. */
  async comment(text: string): Promise<{ readonly issue: number; readonly body: string }> {
    const { name } = this.connection;
    const person = this.connection.person('maintainer', 'write');
    const route = 'POST /repos/{owner}/{repo}/issues';
    const { data: issue } = await person.request(route, { ...name, title: 'Help' });
    const { data: comment } = await person.request(`${route}/{issue_number}/comments`, {
      ...name,
      issue_number: issue.number,
      body: text,
    });
    const body = JSON.stringify({
      ...{ action: 'created', issue, comment },
      installation: { id: this.#app.installation },
      repository: { name: 'flowers', full_name: 'acme/flowers', owner: { login: 'acme' } },
    });
    return { issue: issue.number, body };
  }

  /** As every webhook says for whom it is. */
  get installation(): number {
    return this.#app.installation;
  }

  /** The comments on an issue. */
  async commentsOn(issue: number): Promise<readonly string[]> {
    const { data } = await this.connection.client.request(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { ...this.connection.name, issue_number: issue },
    );
    return data.map(({ body }) => body ?? '');
  }

  get #app() {
    const apps = [...this.connection.emulator.world.apps.values()];
    const app = apps.find(({ slug }) => slug === 'registry');
    const installation = app?.installations[0];
    if (app === undefined || installation === undefined) throw new Error('There is no App.');
    return { app, installation: installation.id };
  }
}
