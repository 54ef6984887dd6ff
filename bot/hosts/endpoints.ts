import type { IncomingMessage, ServerResponse } from 'node:http';

export interface EndpointSources {
  readonly lifetime: { readonly isReady: boolean };
  readonly metrics: { readonly contentType: string; render(): Promise<string> };
}

type Answer = readonly [status: number, contentType: string, body: string];

/** What whoever runs the server asks it: whether it lives, takes webhooks, and how it fares. */
export function endpoints(sources: EndpointSources) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const answer = request.method === 'GET' ? await answerTo(pathOf(request), sources) : null;
    if (answer === null) return false;
    const [status, contentType, body] = answer;
    response.writeHead(status, { 'content-type': contentType }).end(body);
    return true;
  };
}

async function answerTo(path: string, sources: EndpointSources): Promise<Answer | null> {
  if (path === '/healthz') return [200, 'text/plain', 'alive\n'];
  if (path === '/readyz') {
    return sources.lifetime.isReady
      ? [200, 'text/plain', 'ready\n']
      : [503, 'text/plain', 'not ready\n'];
  }
  if (path !== '/metrics') return null;
  return [200, sources.metrics.contentType, await sources.metrics.render()];
}

export function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?')[0] ?? '';
}
