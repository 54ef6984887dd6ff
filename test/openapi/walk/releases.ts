import { refusalOf, type Stage } from '../../emulator/stage.ts';

/** Drafts, assets, publication, and what may not change after it. */
export async function walkReleases(stage: Stage): Promise<void> {
  const { repos } = stage.as(stage.owner).rest;
  const { at } = stage;
  const made = { ...at, tag_name: 'wine@v1.0.0', name: 'wine 1.0.0', body: 'First.' };
  const { data: draft } = await repos.createRelease({ ...made, draft: true });
  await walkAssets(stage, draft);
  await repos.updateRelease({ ...at, release_id: draft.id, draft: false, make_latest: 'true' });
  await refusalOf(repos.createRelease(made));
  await repos.getLatestRelease(at);
  await repos.getReleaseByTag({ ...at, tag: 'wine@v1.0.0' });
  await refusalOf(repos.getReleaseByTag({ ...at, tag: 'nope' }));
  await repos.getRelease({ ...at, release_id: draft.id });
  await repos.listReleases(at);
  const { data: other } = await repos.createRelease({ ...made, tag_name: 'wine@v2', draft: true });
  await repos.deleteRelease({ ...at, release_id: other.id });
  await walkImmutability(stage);
}

async function walkAssets(
  { as, owner, at }: Stage,
  draft: { readonly id: number; readonly upload_url: string },
): Promise<void> {
  const { repos } = as(owner).rest;
  const upload = (name: string) =>
    repos.uploadReleaseAsset({
      ...at,
      release_id: draft.id,
      url: draft.upload_url,
      name,
      data: 'weights',
    });
  const { data: asset } = await upload('model.bin');
  await refusalOf(upload('model.bin'));
  await repos.listReleaseAssets({ ...at, release_id: draft.id });
  await repos.getReleaseAsset({ ...at, asset_id: asset.id });
  await repos.updateReleaseAsset({ ...at, asset_id: asset.id, label: 'Weights' });
  const { data: surplus } = await upload('surplus.bin');
  await repos.deleteReleaseAsset({ ...at, asset_id: surplus.id });
  await refusalOf(repos.getReleaseAsset({ ...at, asset_id: surplus.id }));
}

async function walkImmutability({ as, owner, at }: Stage): Promise<void> {
  const { repos } = as(owner).rest;
  await repos.enableImmutableReleases(at);
  await repos.checkImmutableReleases(at);
  await repos.disableImmutableReleases(at);
}
