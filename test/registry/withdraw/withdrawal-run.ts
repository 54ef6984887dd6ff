import { VersionTag } from '../../../core/model/version-tag.ts';
import {
  type WithdrawalPorts,
  type WithdrawnVersion,
  withdrawVersion,
} from '../../../registry/withdraw/withdraw-version.ts';
import { aSnapshot } from '../../builders/snapshot.ts';
import { type Around, FaultyProcess } from '../../fakes/faults.ts';
import type { InMemoryVersionStore } from '../../fakes/in-memory-version-store.ts';

export interface Asked {
  readonly version?: string;
  readonly reason?: string;
  readonly by?: string;
}

/** Withdraws a version of iris, as a process of its own, which meets `around` at each call. */
export async function withdraw(
  store: InMemoryVersionStore,
  { version = '1.0.0', reason = 'The labels were wrong.', by = 'ada' }: Asked = {},
  around: Around = (_, call) => call(),
): Promise<WithdrawnVersion> {
  const tag = VersionTag.of('iris', version);
  const request = { tag, reason, by, runUrl: 'https://github.test/runs/7' };
  const place = { serverUrl: 'https://github.test', repository: 'acme/flowers' };
  return await withdrawVersion({ request, place }, portsOf(store, around));
}

/** The cancel tags there are, with who made them. */
export function cancelTags(store: InMemoryVersionStore): readonly string[] {
  return store.tags.withdrawals.map(({ tag, by }) => `${tag.name} by ${by}`);
}

/** From 1 to the number of calls that a withdrawal makes when nothing goes wrong. */
export async function eachCall(store: InMemoryVersionStore): Promise<readonly number[]> {
  const process = new FaultyProcess();
  await withdraw(store, {}, process.around);
  return process.calls.map((_, index) => index + 1);
}

function portsOf(store: InMemoryVersionStore, around: Around): WithdrawalPorts {
  const { ledger, releases, assets, pages, tags, clock } = store;
  return {
    clock,
    ledger: { read: (model) => around('ledger.read', () => ledger.read(model)) },
    registry: { snapshot: () => around('registry.snapshot', async () => snapshotOf(store)) },
    tags: { create: (tag) => around('tags.create', () => tags.create(tag)) },
    pages: { rewrite: (id, page) => around('pages.rewrite', () => pages.rewrite(id, page)) },
    assets: { open: (id) => around('assets.open', () => assets.open(id)) },
    releases: {
      find: (id) => around('releases.find', () => releases.find(id)),
      findByTag: (tag) => around('releases.findByTag', () => releases.findByTag(tag)),
      publish: (id, page) => around('releases.publish', () => releases.publish(id, page)),
    },
  };
}

function snapshotOf({ tags }: InMemoryVersionStore) {
  const { assignments, foreign: foreignTags, withdrawals } = tags;
  return aSnapshot({ assignments, foreignTags, withdrawals });
}
