import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { type Fixture, type Recorded, recorded } from './fixture.ts';

export interface TrackingServer {
  readonly url: string;
  /** What was asked for: path and Authorization header. */
  readonly requests: readonly { readonly path: string; readonly authorization: string | null }[];
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback until the test is over. */
export async function serve(answer: Answer): Promise<TrackingServer> {
  const requests: { path: string; authorization: string | null }[] = [];
  const server = createServer((request, response) => {
    const { url = '', headers } = request;
    requests.push({ path: url, authorization: headers.authorization ?? null });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, requests };
}

/** Gives the answers that a real MLflow server gave. */
export async function replay(fixture: Fixture): Promise<TrackingServer> {
  const names = fixture === 'mlflow-2' ? ['run'] : ['run', 'model'];
  const answers = new Map<string, Recorded>();
  for (const name of names) answers.set(recorded(fixture, name).path, recorded(fixture, name));
  const missing = recorded(fixture, 'missing-run');
  return serve(({ url = '' }, response) => {
    const { status, body } = answers.get(url.replace('/api/2.0/mlflow/', '')) ?? missing;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
}
