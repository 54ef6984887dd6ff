import { RequestError } from '@octokit/request-error';
import { parseMapping, toText } from '../runner/yaml-mapping.ts';
import type { Scene } from '../scene.ts';
import { formatTable } from '../table.ts';
import { Look, type VersionFact } from './look.ts';

export interface RecordedDeployment {
  readonly id: number;
  readonly version: string;
  readonly assignment: string;
  readonly environment: string;
  /** Oldest first. */
  readonly states: readonly string[];
}

export interface EndState {
  readonly versions: readonly VersionFact[];
  /** In the order of the entries, which the stages of a model share. */
  readonly ledger: readonly string[];
  /** Oldest first. */
  readonly deployments: readonly RecordedDeployment[];
  /** The version that each stage's pointer names. */
  readonly stages: Readonly<Record<string, string | null>>;
}

/** Reads what the registry has become, over the API alone. */
export async function readEndState(scene: Scene): Promise<EndState> {
  const { at } = scene;
  const { github } = scene.alice;
  const look = new Look(scene);
  const releases = await github.paginate(github.repos.listReleases, { ...at });
  const versions = await Promise.all(releases.map(({ tag_name: tag }) => look.version(tag)));
  const ledger = await github.git.listMatchingRefs({ ...at, ref: 'tags/iris#' });
  return {
    versions: versions.toSorted((a, b) => (a.tag < b.tag ? -1 : 1)),
    ledger: ledger.data
      .map(({ ref }) => ref.replace('refs/tags/', ''))
      .toSorted((a, b) => counterOf(a) - counterOf(b)),
    deployments: await readDeployments(scene),
    stages: {
      staging: await readPointer(scene, 'staging'),
      production: await readPointer(scene, 'production'),
    },
  };
}

function counterOf(tag: string): number {
  return Number(tag.split('#').at(-1));
}

/** Null: the stage holds no version. */
async function readPointer({ alice, at }: Scene, stage: string): Promise<string | null> {
  try {
    const { data } = await alice.github.repos.getContent({
      ...at,
      path: `models/iris/${stage}.yml`,
    });
    const text = 'content' in data ? Buffer.from(data.content, 'base64').toString() : '';
    return toText(parseMapping(text)['version']);
  } catch (error) {
    if (error instanceof RequestError && error.status === 404) return null;
    throw error;
  }
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
      const told = statuses.data.map(({ state }) => String(state)).reverse();
      // A note on an ended deployment says its state once more.
      const states = told.filter((state, at) => state !== told[at - 1]);
      return { id, version: String(version), assignment: String(assignment), environment, states };
    }),
  );
}

export function renderEndState({ versions, ledger, deployments, stages }: EndState): string {
  const models = formatTable(
    ['model', ...Object.keys(stages)],
    [['iris', ...Object.values(stages).map((version) => version ?? '–')]],
  );
  const releases = formatTable(
    ['version', 'accuracy', 'deployments'],
    versions.map(({ tag, version, accuracy }) => {
      const own = deployments.filter((deployment) => deployment.version === version);
      const outcomes = own.map(({ environment, states }) => `${environment}: ${outcomeOf(states)}`);
      return [tag, accuracy.toFixed(4), outcomes.join(', ') || 'none'];
    }),
  );
  const entries = formatTable(
    ['ledger', 'version', 'deployment'],
    ledger.map((tag) => {
      const deployment = deployments.find(({ assignment }) => assignment === tag);
      return [tag, deployment?.version ?? '', deployment?.states.join(' → ') ?? ''];
    }),
  );
  return [models, releases, entries].join('\n\n');
}

function outcomeOf(states: readonly string[]): string {
  return states.findLast((state) => state !== 'inactive') ?? 'pending';
}
