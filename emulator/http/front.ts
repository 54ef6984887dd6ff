import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { Fault, FaultReply, Faults, FaultyRequest } from '../faults.ts';
import type { Journal, JournalEntry } from '../journal.ts';
import { ANONYMOUS, authenticate, type Credentials } from './authentication.ts';
import { Context, type Services } from './context.ts';
import { CutShort } from './cut-short.ts';
import { type Exchange, send } from './exchange.ts';
import { HttpError, notFound } from './http-error.ts';
import { type Payer, toRateLimitHeaders } from './rate-limits.ts';
import { json, type Reply } from './reply.ts';
import type { Match, Router } from './router.ts';

export interface FrontParts {
  readonly router: Router;
  readonly services: Services;
  readonly journal: Journal;
  readonly faults: Faults;
}

/** A request on its way through. */
interface Visit extends FaultyRequest {
  readonly id: string;
  readonly url: URL;
  readonly match: Match | null;
  credentials: Credentials;
  counted: boolean;
}

/** Receives every request of one host: who asks, what goes wrong, which handler, what is told. */
export class Front {
  readonly #parts: FrontParts;

  constructor(parts: FrontParts) {
    this.#parts = parts;
  }

  async receive(exchange: Exchange): Promise<void> {
    const started = performance.now();
    const visit = this.#identify(exchange);
    // What fails from here on is the connection: there is nobody left to tell.
    const status = await this.#answer(exchange, visit).catch(() => cut(exchange));
    this.#parts.journal.record(
      toEntry(visit, { status, milliseconds: performance.now() - started }),
    );
  }

  #identify({ request }: Exchange): Visit {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const method = request.method ?? 'GET';
    const path = url.pathname
      .replace(/^\/api\/v3(?=\/|$)/, '')
      .replace(/^\/api\/graphql$/, '/graphql');
    const match = this.#parts.router.match(method, path === '' ? '/' : path);
    return {
      id: randomUUID(),
      url,
      method,
      path,
      match,
      route: match?.route.template ?? null,
      authorization: request.headers.authorization ?? null,
      credentials: ANONYMOUS,
      counted: false,
    };
  }

  async #answer(exchange: Exchange, visit: Visit): Promise<number | null> {
    const fault = this.#parts.faults.take(visit);
    await fault?.before?.(visit);
    if (fault?.drop === 'request') return cut(exchange);
    const served = await this.#serve(exchange, visit, fault);
    await fault?.after?.(visit);
    if (fault?.drop === 'answer' || isCut(exchange)) return cut(exchange);
    const reply = fault?.answer === undefined ? served : toReply(fault.answer);
    const status = await send(exchange, reply, this.#headersOf(visit));
    if (status === 304) this.#giveBack(visit);
    return status;
  }

  async #serve(exchange: Exchange, visit: Visit, fault: Fault | null): Promise<Reply> {
    try {
      this.#admit(exchange, visit);
      if (fault?.reply !== undefined) return toReply(fault.reply);
      if (visit.match === null) throw notFound();
      return await visit.match.route.handle(this.#toContext(exchange, { visit, fault }));
    } catch (error) {
      if (error instanceof HttpError) return error.toReply();
      if (!isCut(exchange)) console.error(error);
      return json(500, { message: String(error) });
    }
  }

  #admit({ request }: Exchange, visit: Visit): void {
    const { services } = this.#parts;
    visit.credentials = authenticate(request, services.world, services.clock.now());
    const kind = visit.match?.route.kind ?? 'api';
    if ((kind !== 'api' && kind !== 'upload') || visit.route === 'GET /rate_limit') return;
    services.rateLimits.spend(toPayer(visit));
    visit.counted = true;
  }

  #toContext(
    { request }: Exchange,
    { visit, fault }: { visit: Visit; fault: Fault | null },
  ): Context {
    return new Context(this.#parts.services, {
      ...visit.credentials,
      request,
      url: visit.url,
      parameters: visit.match?.parameters ?? {},
      content: contentOf(request, fault),
    });
  }

  #headersOf(visit: Visit): Readonly<Record<string, string>> {
    const payer = toPayer(visit);
    const allowance = this.#parts.services.rateLimits.allowanceOf(payer);
    return { 'x-github-request-id': visit.id, ...toRateLimitHeaders(payer, allowance) };
  }

  #giveBack(visit: Visit): void {
    if (!visit.counted) return;
    this.#parts.services.rateLimits.giveBack(toPayer(visit));
    visit.counted = false;
  }
}

function contentOf(request: IncomingMessage, fault: Fault | null): Readable {
  const { cutUploadAfterBytes: cutAfter, breakUploadAfterBytes: breakAfter } = fault ?? {};
  if (cutAfter !== undefined) {
    return request.pipe(new CutShort(cutAfter, () => request.socket.destroy()));
  }
  if (breakAfter === undefined) return request;
  // The documented trace of a gateway's failure: https://docs.github.com/rest/releases/assets
  return request.pipe(
    new CutShort(breakAfter, () => request.resume(), new HttpError(502, 'Bad Gateway')),
  );
}

function toPayer({ route, credentials }: Visit): Payer {
  return { token: credentials.token, resource: route === 'POST /graphql' ? 'graphql' : 'core' };
}

function toEntry(
  visit: Visit,
  outcome: Pick<JournalEntry, 'status' | 'milliseconds'>,
): JournalEntry {
  const { id, method, route, path, counted, match, credentials } = visit;
  const kind = match?.route.kind ?? 'api';
  const actor = credentials.token?.actor.login ?? credentials.app?.slug ?? null;
  return { id, kind, method, route, path, actor, counted, ...outcome };
}

function toReply({ status, headers, body }: FaultReply): Reply {
  return json(status, body ?? { message: 'Server Error' }, headers);
}

function cut({ request }: Exchange): null {
  request.socket.destroy();
  return null;
}

function isCut({ request }: Exchange): boolean {
  return request.errored !== null || request.socket.destroyed;
}
