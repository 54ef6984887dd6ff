import { createHash } from 'node:crypto';
import type { Octokit } from '@octokit/rest';

const AT = { owner: 'acme', repo: 'flowers' };

/** What GitHub shows of the registry, read back over its API; equal after every history that ends well. */
export interface PublishedState {
  readonly tags: readonly string[];
  readonly drafts: number;
  readonly releases: readonly PublishedRelease[];
}

interface PublishedRelease {
  readonly tag: string;
  readonly immutable: boolean;
  /** By name: the size and the digest that GitHub reports, and the state. */
  readonly files: Readonly<Record<string, string>>;
  /** true: the tag pins the metadata.json that is there, and that pins all other files. */
  readonly pinned: boolean;
}

export async function readPublishedState(
  github: Octokit,
  at: { readonly owner: string; readonly repo: string } = AT,
): Promise<PublishedState> {
  const { data: tags } = await github.rest.git.listMatchingRefs({ ...at, ref: 'tags/' });
  const releases = await github.paginate(github.rest.repos.listReleases, at);
  const published = releases.filter(({ draft }) => !draft);
  return {
    tags: tags.map(({ ref }) => ref.replace('refs/tags/', '')).sort(),
    drafts: releases.length - published.length,
    releases: (await Promise.all(published.map((release) => describe(github, at, release)))).sort(
      (a, b) => (a.tag < b.tag ? -1 : 1),
    ),
  };
}

type Release = Awaited<ReturnType<Octokit['rest']['repos']['listReleases']>>['data'][number];

async function describe(
  github: Octokit,
  at: { readonly owner: string; readonly repo: string },
  { tag_name: tag, assets, immutable }: Release,
): Promise<PublishedRelease> {
  const asset = assets.find(({ name }) => name === 'metadata.json');
  const document = await downloadAsset(github, { ...at, asset_id: asset?.id ?? 0 });
  const { data: ref } = await github.rest.git.getRef({ ...at, ref: `tags/${tag}` });
  const { data: object } = await github.rest.git.getTag({ ...at, tag_sha: ref.object.sha });
  const metadata: { artifacts: { assets: { name: string; digest: string }[] }[] } = JSON.parse(
    document.toString(),
  );
  const pins = metadata.artifacts.flatMap((artifact) => artifact.assets);
  const others = assets.filter(({ name }) => name !== 'metadata.json');
  const digest = `sha256:${createHash('sha256').update(document).digest('hex')}`;
  const held = (list: readonly { name: string; digest: string | null }[]): string =>
    JSON.stringify(list.map((one) => `${one.name} ${one.digest}`).sort());
  return {
    tag,
    immutable: immutable ?? false,
    files: Object.fromEntries(
      others.map((file) => [file.name, `${file.size} ${file.digest} ${file.state}`]),
    ),
    pinned: object.message.includes(`Metadata: ${digest}`) && held(pins) === held(others),
  };
}

export async function downloadAsset(
  github: Octokit,
  asset: { readonly owner: string; readonly repo: string; readonly asset_id: number },
): Promise<Buffer> {
  const headers = { accept: 'application/octet-stream' };
  const { data } = await github.rest.repos.getReleaseAsset({ ...asset, headers });
  const bytes: unknown = data;
  if (bytes instanceof ArrayBuffer) return Buffer.from(bytes);
  throw new Error('The download is no file.');
}
