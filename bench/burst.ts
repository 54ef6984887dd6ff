import { resolve } from 'node:path';
import { formatPointer } from '../core/promotion/pointer.ts';
import { connectRepository } from '../github/connect.ts';
import { registerVersion } from '../registry/register/register-version.ts';
import { InstalledApp } from '../test/bot/hosts/installed-app.ts';
import { deliver } from '../test/bot/hosts/served.ts';
import { ServerProcess } from '../test/bot/hosts/server-process.ts';
import { aRegistration } from '../test/builders/registration.ts';
import { percentile, readMetrics, type Sample, sumOf } from './server-metrics.ts';

const EVENTS = 1_000;
const PULL_REQUESTS = 50;
/** GitHub sends a burst over many connections. */
const SENDERS = 50;
/** The burst asks for more than a real installation gets in an hour, if nothing is merged. */
const LIMITS = { requestsPerHour: 1_000_000 };
const CONFIG = `stages:
  production:
    gates:
      - threshold: { metric: accuracy, dataset: iris-holdout, atLeast: 0.5 }
`;

/** What a server makes of a thousand labels at once: GitHub waits ten seconds for each answer. */
export async function reportBurst(): Promise<void> {
  const app = await InstalledApp.open({ '.github/model-registry.yml': CONFIG }, { limits: LIMITS });
  const env = { ...(await app.environment()), RECONCILE_EVERY: '0' };
  const pullRequests = await openPullRequests(app);
  const server = await ServerProcess.start({ folder: resolve('.'), env });
  try {
    const before = await memoryOf(server);
    const sent = await sendAll(app, { server, pullRequests });
    const metrics = await waitForEnd(server);
    report({ server, sent, metrics, before, calls: app.connection.takeCalls().length });
  } finally {
    server.signal('SIGTERM');
    await server.end();
    await app.close();
  }
}

async function openPullRequests({ connection }: InstalledApp): Promise<readonly number[]> {
  const { client, name } = connection;
  const head = await client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...name,
    ref: 'heads/main',
  });
  const registration = aRegistration({ files: { 'model.json': '{}' } });
  const source = { ...registration.declared.source, commit: head.data.object.sha };
  const declared = { ...registration.declared, source };
  const ports = { ...connectRepository(client, name), clock: () => new Date() };
  const { tag, digest } = await registerVersion({ ...registration, declared }, ports);
  const writer = connectRepository(connection.person('alice', 'write'), name);
  const numbers: number[] = [];
  for (let at = 0; at < PULL_REQUESTS; at += 1) {
    const { number } = await writer.pullRequests.propose({
      branch: `promote-${at}`,
      baseBranch: 'main',
      path: 'models/iris/production.yml',
      content: formatPointer({ version: tag.version, digest }),
      ...{ title: 'Promote', body: '', labels: ['promote:production'], requestedBy: 'alice' },
    });
    numbers.push(number);
  }
  connection.takeCalls();
  return numbers;
}

interface Sent {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly answeredIn: number;
}

interface Target {
  readonly server: ServerProcess;
  readonly pullRequests: readonly number[];
}

async function sendAll(app: InstalledApp, target: Target): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  let next = 0;
  const send = async (): Promise<void> => {
    while (next < EVENTS) {
      const event = next;
      next += 1;
      sent.push(await sendLabel(event, { installation: app.installation, ...target }));
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, send));
  return sent;
}

async function sendLabel(
  event: number,
  { installation, server, pullRequests }: Target & { readonly installation: number },
): Promise<Sent> {
  const body = JSON.stringify({
    action: event % 2 === 0 ? 'labeled' : 'unlabeled',
    label: { name: 'promote:production' },
    pull_request: {
      number: pullRequests[event % pullRequests.length],
      state: 'open',
      base: { ref: 'main' },
    },
    repository: {
      ...{ name: 'flowers', full_name: 'acme/flowers', default_branch: 'main' },
      owner: { login: 'acme' },
    },
    installation: { id: installation },
  });
  const id = `burst-${event}`;
  const at = Date.now();
  const start = performance.now();
  const { status } = await deliver(server.port, { body, event: 'pull_request', id });
  if (status !== 200) throw new Error(`The server answered ${status} to ${id}.`);
  return { id, at, answeredIn: performance.now() - start };
}

async function waitForEnd(server: ServerProcess): Promise<readonly Sample[]> {
  for (;;) {
    const metrics = await readMetrics(server.port);
    const open = sumOf(metrics, 'queue_length') + sumOf(metrics, 'queue_running');
    if (open === 0) return metrics;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

interface Burst {
  readonly server: ServerProcess;
  readonly sent: readonly Sent[];
  readonly metrics: readonly Sample[];
  /** Resident, in MiB. */
  readonly before: number;
  readonly calls: number;
}

function report({ server, sent, metrics, before, calls }: Burst): void {
  const [done, merged, failed] = ['done', 'merged', 'failed'].map((outcome) =>
    sumOf(metrics, 'work_total', { kind: 'pull_request', outcome }),
  );
  const after = memoryIn(metrics);
  console.log(`\n${EVENTS} label events for ${PULL_REQUESTS} pull requests at once, on one server`);
  console.table([
    { 'accounted for': `${done} done + ${merged} merged + ${failed} failed`, 'API calls': calls },
  ]);
  console.log(`Memory ${before.toFixed(0)} MiB before, ${after.toFixed(0)} MiB after`);
  const ends = endsOf(server);
  const doneIn = sent.map(({ id, at }) => (ends.get(id) ?? Number.NaN) - at);
  console.table([
    { 'from the webhook to': 'its answer', ...percentiles(sent.map((one) => one.answeredIn)) },
    { 'from the webhook to': 'the end of its work', ...percentiles(doneIn) },
  ]);
  if (done === undefined || merged === undefined || done + merged !== EVENTS) {
    throw new Error(`Of ${EVENTS} events ${done} were done and ${merged} merged.`);
  }
}

/** When the work of each delivery ended, or that which it was merged into. */
function endsOf(server: ServerProcess): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  const into = new Map<string, string>();
  for (const line of server.lines) {
    const id = String(line['delivery']);
    if (line['outcome'] === 'done') ends.set(id, Number(line['time']));
    if (line['outcome'] === 'merged') into.set(id, String(line['into']));
  }
  for (const [id, target] of into) ends.set(id, ends.get(target) ?? Number.NaN);
  return ends;
}

function percentiles(milliseconds: readonly number[]): Readonly<Record<string, string>> {
  const tell = (share: number) => percentile(milliseconds, share).toFixed(0);
  return { 'p50 (ms)': tell(0.5), 'p95 (ms)': tell(0.95), 'p99 (ms)': tell(0.99) };
}

async function memoryOf(server: ServerProcess): Promise<number> {
  return memoryIn(await readMetrics(server.port));
}

function memoryIn(metrics: readonly Sample[]): number {
  const resident = metrics.find(({ name }) => name === 'process_resident_memory_bytes');
  return (resident?.value ?? Number.NaN) / 2 ** 20;
}
