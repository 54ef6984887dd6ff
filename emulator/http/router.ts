import type { Context } from './context.ts';
import type { Reply } from './reply.ts';

/** The kinds of traffic that the journal keeps apart. */
export type TrafficKind = 'api' | 'upload' | 'download' | 'git' | 'page';

type ParameterOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Plain}+` | `${infer Plain}*` ? Plain : Name) | ParameterOf<Rest>
  : never;

export type Handler<Parameter extends string> = (
  context: Context<Parameter>,
) => Promise<Reply> | Reply;

type RouteTable<Template extends string> = {
  readonly [Each in Template]: Handler<ParameterOf<Each>>;
};

export interface Route {
  readonly kind: TrafficKind;
  /** `GET /repos/{owner}/{repo}/git/ref/{ref+}`: `+` takes one or more segments, `*` any number. */
  readonly template: string;
  readonly handle: Handler<string>;
}

export interface Match {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Each handler's context knows the names of the parameters in its template. */
export function defineRoutes<const Template extends string>(
  kind: TrafficKind,
  table: RouteTable<Template>,
): readonly Route[] {
  const entries = Object.entries<Handler<string>>(table);
  return entries.map(([template, handle]) => ({ kind, template, handle }));
}

interface CompiledRoute {
  readonly route: Route;
  readonly method: string;
  readonly segments: readonly string[];
}

export class Router {
  readonly #routes: readonly CompiledRoute[];

  constructor(routes: readonly Route[]) {
    this.#routes = routes.map(compile).toSorted(bySpecificity);
  }

  match(method: string, path: string): Match | null {
    const wanted = method === 'HEAD' ? 'GET' : method;
    const parts = path.split('/').slice(1);
    for (const { route, method: own, segments } of this.#routes) {
      if (own !== wanted) continue;
      const parameters = matchSegments(segments, parts);
      if (parameters !== null) return { route, parameters };
    }
    return null;
  }
}

function compile(route: Route): CompiledRoute {
  const [method = '', path = ''] = route.template.split(' ', 2);
  return { route, method, segments: path.split('/').slice(1) };
}

/** Words are tried before parameters, and those before the ones that swallow the rest. */
function bySpecificity(one: CompiledRoute, other: CompiledRoute): number {
  const length = Math.max(one.segments.length, other.segments.length);
  for (let at = 0; at < length; at += 1) {
    const difference = rank(one.segments[at]) - rank(other.segments[at]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function rank(segment: string | undefined): number {
  if (segment === undefined) return 3;
  if (!segment.startsWith('{')) return 0;
  return /[+*]\}$/.test(segment) ? 2 : 1;
}

function matchSegments(
  segments: readonly string[],
  parts: readonly string[],
): Readonly<Record<string, string>> | null {
  const parameters: Record<string, string> = {};
  for (const [at, segment] of segments.entries()) {
    const rest = /^\{(?<name>\w+)(?<many>[+*])\}$/.exec(segment)?.groups;
    if (rest !== undefined) {
      const remaining = parts.slice(at);
      if (rest['many'] === '+' && remaining.join('') === '') return null;
      return { ...parameters, [rest['name'] ?? '']: remaining.map(decode).join('/') };
    }
    const part = parts[at];
    if (part === undefined || !matchesSegment(segment, part)) return null;
    if (segment.startsWith('{')) parameters[segment.slice(1, -1)] = decode(part);
  }
  return parts.length === segments.length ? parameters : null;
}

function matchesSegment(segment: string, part: string): boolean {
  return segment.startsWith('{') ? part !== '' : segment === part;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
