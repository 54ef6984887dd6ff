import type { Scene } from '../scene.ts';

/** What the story reads back over the API, as somebody with a browser would. */
export class Look {
  readonly #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  async version(tag: string): Promise<VersionFact> {
    const { at, alice } = this.#scene;
    const { data: release } = await alice.github.repos.getReleaseByTag({ ...at, tag });
    const asset = release.assets.find(({ name }) => name === 'metadata.json');
    const { data } = await alice.github.request(
      'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
      { ...at, asset_id: asset?.id ?? 0, headers: { accept: 'application/octet-stream' } },
    );
    const metadata = JSON.parse(Buffer.from(toBytes(data)).toString());
    return {
      tag,
      version: metadata.version,
      digest: asset?.digest ?? '',
      url: release.html_url,
      page: release.body ?? '',
      accuracy: metadata.evaluation[0].metrics.accuracy.value,
      assets: release.assets.map(({ name, size }) => ({ name, size })),
    };
  }

  /** The newest check of the registry on a pull request's head. */
  async check(number: number): Promise<CheckFact> {
    const { at, alice } = this.#scene;
    const { data: pull } = await alice.github.pulls.get({ ...at, pull_number: number });
    const { data } = await alice.github.checks.listForRef({
      ...{ ...at, ref: pull.head.sha, check_name: 'model-registry' },
    });
    const newest = data.check_runs.toSorted((a, b) => b.id - a.id)[0];
    return {
      conclusion: newest?.conclusion ?? null,
      title: newest?.output.title ?? '',
      summary: newest?.output.summary ?? '',
    };
  }

  /** The one comment of the registry that says how a pull request is judged; empty: none. */
  async verdicts(number: number): Promise<string> {
    const comments = await this.comments(number);
    return comments.find((body) => body.startsWith('<!-- model-registry:promotion')) ?? '';
  }

  /** All comments of the registry on an issue or a pull request, oldest first. */
  async comments(number: number): Promise<readonly string[]> {
    const { at, alice } = this.#scene;
    const { listComments } = alice.github.issues;
    const data = await alice.github.paginate(listComments, { ...at, issue_number: number });
    return data.filter(({ user }) => user?.type === 'Bot').map(({ body }) => body ?? '');
  }

  /** The open pull request that the registry has opened. */
  async proposal(): Promise<{ readonly number: number; readonly title: string }> {
    const { at, alice } = this.#scene;
    const { data } = await alice.github.pulls.list({ ...at, state: 'open' });
    const proposed = data.find(({ head }) => head.ref.startsWith('model-registry/'));
    if (proposed === undefined) throw new Error('The registry has opened no pull request.');
    return { number: proposed.number, title: proposed.title };
  }

  /** The states that the newest deployment went through, oldest first. */
  async deployment(): Promise<DeploymentFact> {
    const { at, alice } = this.#scene;
    const { data } = await alice.github.repos.listDeployments({ ...at, per_page: 1 });
    const [{ id, payload } = { id: 0, payload: {} }] = data;
    const { assignment } = typeof payload === 'string' ? JSON.parse(payload) : payload;
    const statuses = await alice.github.repos.listDeploymentStatuses({ ...at, deployment_id: id });
    const states = statuses.data.map(({ state }) => String(state)).reverse();
    // A note that the registry leaves on an ended deployment says its state once more.
    return {
      tag: String(assignment),
      states: states.filter((state, at) => state !== states[at - 1]),
    };
  }
}

export interface VersionFact {
  readonly tag: string;
  readonly version: string;
  /** Of metadata.json. */
  readonly digest: string;
  readonly url: string;
  readonly page: string;
  readonly accuracy: number;
  readonly assets: readonly { readonly name: string; readonly size: number }[];
}

export interface CheckFact {
  readonly conclusion: string | null;
  readonly title: string;
  readonly summary: string;
}

export interface DeploymentFact {
  /** Its ledger entry. */
  readonly tag: string;
  readonly states: readonly string[];
}

/** Octokit types every answer as JSON, and gives the bytes where they were asked for. */
function toBytes(data: unknown): ArrayBuffer {
  if (data instanceof ArrayBuffer) return data;
  throw new Error('The asset did not come as bytes.');
}
