import { registerVersion } from '../../../registry/register/register-version.ts';
import type { RegisteredVersion, Registration } from '../../../registry/register/registration.ts';
import { type Around, FaultyProcess } from '../../fakes/faults.ts';
import { InMemoryVersionStore } from '../../fakes/in-memory-version-store.ts';
import { throughEach } from '../../fakes/registration-ports.ts';

/** Runs a registration as a process of its own, which meets `around` at each call. */
export async function run(
  registration: Registration,
  store: InMemoryVersionStore,
  around: Around = (_, call) => call(),
): Promise<RegisteredVersion> {
  const { ledger, releases, assets, tags, labels, clock } = store;
  return await registerVersion(
    registration,
    throughEach({ ledger, releases, assets, tags, labels, clock }, around),
  );
}

/** A store in which these were registered, one after the other. */
export async function storeWith(
  registrations: readonly Registration[],
): Promise<InMemoryVersionStore> {
  const store = new InMemoryVersionStore();
  for (const registration of registrations) await run(registration, store);
  return store;
}

/** From 1 to the number of calls that a registration makes when nothing goes wrong. */
export async function eachCall(
  registration: Registration,
  before: readonly Registration[] = [],
): Promise<readonly number[]> {
  const process = new FaultyProcess();
  await run(registration, await storeWith(before), process.around);
  return process.calls.map((_, index) => index + 1);
}
