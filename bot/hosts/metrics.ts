import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { WorkNews } from '../work.ts';
import type { WorkQueue } from '../work-queue.ts';
import type { ApiCall } from './api-calls.ts';

const PREFIX = 'model_registry_';
/** From what one call takes to what work waits for that is tried again. */
const SECONDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900];

/** `refused`: its signature does not fit. `turned_away`: it came while the bot was stopping. */
export type DeliveryOutcome = 'accepted' | 'refused' | 'turned_away';

/** What Prometheus may ask for. No label holds a name that people choose: those have no end. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #deliveries = this.#counter('deliveries_total', {
    help: 'Webhook deliveries, by event and by what was made of them.',
    labelNames: ['event', 'outcome'],
  });
  readonly #work = this.#counter('work_total', {
    help: 'Pieces of work: each ends as done, failed or merged, and may be postponed before.',
    labelNames: ['kind', 'outcome'],
  });
  readonly #seconds = new Histogram({
    name: `${PREFIX}work_seconds`,
    help: 'From the webhook, or whatever asked for the work, to its end; merged work included.',
    labelNames: ['kind'],
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #apiCalls = this.#counter('api_calls_total', {
    help: 'Requests to GitHub, by route and status.',
    labelNames: ['route', 'status'],
  });
  readonly #remaining = new Gauge({
    name: `${PREFIX}rate_limit_remaining`,
    help: 'What is left of an installation’s rate limit, as of its last request.',
    labelNames: ['installation', 'resource'],
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  render(): Promise<string> {
    return this.#registry.metrics();
  }

  watch(queue: WorkQueue): void {
    this.#gauge('queue_length', 'Work that waits.', () => queue.size);
    this.#gauge('queue_running', 'Work that is being done.', () => queue.running);
    const seconds = () => queue.oldest / 1000;
    this.#gauge('queue_oldest_seconds', 'How long the oldest work has been waiting.', seconds);
  }

  delivery(event: string, outcome: DeliveryOutcome): void {
    this.#deliveries.inc({ event, outcome });
  }

  work(news: WorkNews): void {
    const { kind } = news.work;
    this.#work.inc({ kind, outcome: news.outcome });
    if (!('ages' in news)) return;
    for (const age of news.ages) this.#seconds.observe({ kind }, age / 1000);
  }

  apiCall({ route, status, headers, installation }: ApiCall): void {
    this.#apiCalls.inc({ route, status });
    const remaining = Number(headers['x-ratelimit-remaining'] ?? Number.NaN);
    if (installation === null || !Number.isFinite(remaining)) return;
    const resource = String(headers['x-ratelimit-resource'] ?? 'core');
    this.#remaining.set({ installation, resource }, remaining);
  }

  #counter<Label extends string>(
    name: string,
    about: { readonly help: string; readonly labelNames: readonly Label[] },
  ): Counter<Label> {
    return new Counter({ name: PREFIX + name, ...about, registers: [this.#registry] });
  }

  #gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name: PREFIX + name,
      help,
      registers: [this.#registry],
      collect() {
        this.set(read());
      },
    });
  }
}
