import type { Scene } from '../scene.ts';
import { formatTable } from '../table.ts';

export interface RecordedDeployment {
  readonly id: number;
  readonly version: string;
  readonly assignment: string;
  readonly environment: string;
  /** Oldest first. */
  readonly states: readonly string[];
}

export interface EndState {
  readonly versions: readonly { readonly tag: string; readonly accuracy: number }[];
  readonly ledger: readonly string[];
  /** Oldest first. */
  readonly deployments: readonly RecordedDeployment[];
  readonly production: string;
}

/** Reads what the registry has become, over the API alone. */
export async function readEndState({ alice, at }: Scene): Promise<EndState> {
  const { github } = alice;
  const releases = await github.paginate(github.repos.listReleases, { ...at });
  const tags = await github.git.listMatchingRefs({ ...at, ref: 'tags/iris#' });
  const pointer = await github.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...{ ...at, path: 'models/iris/production.yml' },
    headers: { accept: 'application/vnd.github.raw+json' },
  });
  return {
    versions: releases
      .map(({ tag_name: tag, body }) => ({ tag, accuracy: accuracyOf(body ?? '') }))
      .sort((a, b) => (a.tag < b.tag ? -1 : 1)),
    ledger: tags.data.map(({ ref }) => ref.replace('refs/tags/', '')),
    deployments: await readDeployments({ alice, at }),
    production: /^version: (?<version>\S+)$/m.exec(String(pointer.data))?.groups?.['version'] ?? '',
  };
}

async function readDeployments({
  alice: { github },
  at,
}: Pick<Scene, 'alice' | 'at'>): Promise<readonly RecordedDeployment[]> {
  const { data } = await github.repos.listDeployments({ ...at });
  const deployments = data.toSorted((a, b) => a.id - b.id);
  return await Promise.all(
    deployments.map(async ({ id, environment, payload }) => {
      const statuses = await github.repos.listDeploymentStatuses({ ...at, deployment_id: id });
      const { version, assignment } = typeof payload === 'string' ? JSON.parse(payload) : payload;
      const states = statuses.data.map(({ state }) => String(state)).reverse();
      return { id, version: String(version), assignment: String(assignment), environment, states };
    }),
  );
}

/** The page of a release shows each metric in a row of its own. */
function accuracyOf(page: string): number {
  return Number(/^\|[^|]*\baccuracy\b[^|]*\|\s*(?<value>[\d.]+)/m.exec(page)?.groups?.['value']);
}

export function renderEndState({ versions, deployments, production }: EndState): string {
  const models = formatTable(
    ['version', 'accuracy', 'holds', 'deployments to production'],
    versions.map(({ tag, accuracy }) => {
      const own = deployments.filter(({ version }) => tag === `iris@v${version}`);
      const outcomes = own.map(({ id, states }) => `${id} ${states.join(' → ')}`);
      const holds = tag === `iris@v${production}` ? 'production' : '';
      return [tag, accuracy.toFixed(4), holds, outcomes.join('; ') || 'none'];
    }),
  );
  const ledger = formatTable(
    ['ledger', 'version', 'deployment', 'outcome'],
    deployments.map(({ assignment, version, id, states }) => [
      assignment,
      version,
      String(id),
      states.findLast((state) => state !== 'inactive') ?? '',
    ]),
  );
  return `${models}\n\n${ledger}`;
}
