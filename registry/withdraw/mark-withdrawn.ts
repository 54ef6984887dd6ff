import type { Place } from '../../core/card/web-address.ts';
import { renderWithdrawn } from '../../core/card/withdrawn-block.ts';
import type { Withdrawal } from '../../core/ledger/withdrawal-record.ts';
import type { ReleasePages } from '../../core/ports/release-pages.ts';
import type {
  AssetStore,
  ModelHistory,
  RecordedVersion,
  Release,
  ReleaseStore,
} from '../../core/ports/releases.ts';
import { publishVersion } from '../register/publish-version.ts';
import { readRecordedMetadata, rememberingReader } from '../register/read-metadata.ts';

export interface MarkingPorts {
  readonly releases: Pick<ReleaseStore, 'find' | 'findByTag' | 'publish'>;
  readonly pages: ReleasePages;
  readonly assets: Pick<AssetStore, 'open'>;
}

interface WithdrawnRecord {
  readonly version: RecordedVersion;
  readonly withdrawal: Withdrawal;
  readonly history: ModelHistory;
  readonly place: Place;
}

/** Says on the version's page that it is withdrawn; gives the page's address. Safe to repeat. */
export async function markWithdrawn(
  withdrawn: WithdrawnRecord,
  ports: MarkingPorts,
): Promise<string | null> {
  const release = await findRelease(withdrawn, ports);
  if (release === null) return null;
  const { tag } = withdrawn.version;
  const { by, at, reason } = withdrawn.withdrawal;
  const notice = { by: by ?? 'unknown', at: at ?? 'unknown', reason };
  const body = renderWithdrawn(release.body, notice);
  const title = `${tag.model} ${tag.version} (withdrawn)`;
  if (body !== release.body) await ports.pages.rewrite(release.id, { title, body });
  return release.url;
}

/** A registration that died after its tag left a draft, and is refused now: so it is published here. */
async function findRelease(
  { version, history, place }: WithdrawnRecord,
  ports: MarkingPorts,
): Promise<Release | null> {
  const { tag, record } = version;
  const published = await ports.releases.findByTag(tag.name);
  if (published !== null || record === null) return published;
  const left = await ports.releases.find(record.releaseId);
  if (left === null || !left.draft) return left;
  const metadata = await readRecordedMetadata(version, ports.assets);
  if (metadata === null) return null;
  const claimed = { tag, record, metadata, history, place, stages: [] };
  const publishing = { releases: ports.releases, read: rememberingReader(ports.assets) };
  return await publishVersion(claimed, publishing);
}
