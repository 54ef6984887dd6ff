import { authorize } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { forbidden, notFound } from '../http/http-error.ts';
import { toToldCheckRun } from '../representations/check-suite.ts';
import type { App } from '../world/app.ts';
import { CheckRun, type CheckSuite } from '../world/check-run.ts';
import { toNodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';

type RepositoryContext = Context<'owner' | 'repo'>;

/** Only Apps check; the token of a workflow run belongs to one too. */
export function authorizeApp(context: RepositoryContext): {
  readonly repository: Repository;
  readonly app: App;
} {
  const repository = authorize(context, 'checks:write');
  const app = context.token?.app;
  if (app == null) throw forbidden('You must authenticate via a GitHub App.');
  return { repository, app };
}

export function getRun(context: Context<'check_run_id'>, repository: Repository): CheckRun {
  const id = Number(context.parameter('check_run_id'));
  const run = repository.checkSuites.flatMap(({ runs }) => runs).find((each) => each.id === id);
  if (run === undefined) throw notFound();
  return run;
}

export interface NewRun {
  readonly app: App;
  readonly headSha: string;
  readonly name: string;
}

/** Not yet in its suite, since what else is asked of it may be refused. */
export async function createRun(
  context: Context,
  repository: Repository,
  fields: NewRun,
): Promise<CheckRun> {
  const suite = findSuite(repository, fields) ?? (await createSuite(context, repository, fields));
  const id = context.world.ids.next();
  return new CheckRun({ id, suite, name: fields.name, startedAt: context.timestamp() });
}

export function recordRun({ checkSuites }: Repository, run: CheckRun): void {
  if (!checkSuites.includes(run.suite)) checkSuites.push(run.suite);
  run.suite.runs.push(run);
}

/** All that an App checks of one commit is one suite. */
function findSuite({ checkSuites }: Repository, { app, headSha }: NewRun): CheckSuite | undefined {
  return checkSuites.find((suite) => suite.app === app && suite.headSha === headSha);
}

async function createSuite(
  context: Context,
  { git }: Repository,
  { app, headSha }: NewRun,
): Promise<CheckSuite> {
  const id = context.world.ids.next();
  const nodeId = toNodeId('CS', id);
  const query = ['for-each-ref', '--format=%(refname:lstrip=2)', '--points-at', headSha];
  const [headBranch = null] = await git.readLines([...query, 'refs/heads/']);
  return { id, nodeId, app, headSha, headBranch, createdAt: context.timestamp(), runs: [] };
}

export function tellRun(
  context: Context,
  repository: Repository,
  { action, run }: { readonly action: string; readonly run: CheckRun },
): void {
  const payload = { check_run: toToldCheckRun(repository, run) };
  context.emit(repository, 'check_run', { action, payload });
}

/** Keeps the newest run of each name in each suite. */
export function keepLatest(runs: readonly CheckRun[]): readonly CheckRun[] {
  const isNewest = (run: CheckRun) =>
    !run.suite.runs.some((other) => other.name === run.name && other.id > run.id);
  return runs.filter(isNewest);
}
