import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegisteredVersion, Registration } from '../../../registry/register/registration.ts';
import { aRegistration, type RegistrationFacts } from '../../builders/registration.ts';
import { type Around, interrupted } from '../../fakes/faults.ts';
import { InMemoryVersionStore } from '../../fakes/in-memory-version-store.ts';
import { eachCall, run, storeWith } from './registration-run.ts';
import { expectSound } from './soundness.ts';

const OURS = aRegistration();
const MIB = 1024 * 1024;

describe('registerVersion, with another registration at any call', () => {
  it('gives two versions of one model numbers without a gap', async () => {
    const theirs = aRegistration({ accuracy: 0.7, run: 2 });
    for (const at of await eachCall(OURS)) {
      const { ours, other, store } = await race(OURS, theirs, at);
      expect(expectSound(store).toSorted()).toEqual(['1.0.0', '1.0.1']);
      expect(ours.tag.name).not.toBe(other.tag.name);
      expect(accuracyOf(ours)).toBe(0.9);
      expect(accuracyOf(other)).toBe(0.7);
    }
  });

  it.each([
    ['another run', aRegistration({ run: 2 })],
    ['the same run', OURS],
  ])('makes one version of one request, made by %s too', async (_, theirs) => {
    for (const at of await eachCall(OURS)) {
      const { ours, other, store } = await race(OURS, theirs, at);
      expect(expectSound(store)).toEqual(['1.0.0']);
      expect(ours).toMatchObject({ tag: other.tag, digest: other.digest });
    }
  });

  it('tells files apart that differ behind what the request key looks at', async () => {
    const big = (end: string) => aRegistration({ files: { 'big.bin': 'x'.repeat(MIB) + end } });
    for (const at of await eachCall(big('a'))) {
      const { ours, other, store } = await race(big('a'), big('b'), at);
      expect(expectSound(store).toSorted()).toEqual(['1.0.0', '1.0.1']);
      expect(ours.digest).not.toBe(other.digest);
    }
  });

  it('gives a number that both name to one of them, and leaves nothing of the other', async () => {
    const [first, second] = [0.9, 0.7].map((accuracy) =>
      aRegistration({ version: '2.0.0', accuracy }),
    );
    if (first === undefined || second === undefined) throw new Error('there are two');
    for (const at of await eachCall(first)) {
      const store = new InMemoryVersionStore();
      const codes: unknown[] = [];
      const ask = (registration: Registration, around?: Around) =>
        run(registration, store, around).catch(({ code }) => codes.push(code));
      await ask(
        first,
        interrupted(at, () => ask(second)),
      );
      expect(expectSound(store)).toEqual(['2.0.0']);
      expect(codes).toEqual(['VERSION_EXISTS']);
    }
  });

  it('takes a number after one that somebody tagged by hand', async () => {
    for (const at of (await eachCall(OURS)).slice(0, -1)) {
      const store = new InMemoryVersionStore();
      const around = interrupted(at, async () => {
        const name = 'iris@v1.0.0';
        await store.tags.create({ name, commit: 'a'.repeat(40), message: 'mine' });
      });
      const { tag } = await run(OURS, store, around);
      const taken = store.tags.all.get('iris@v1.0.0')?.message === 'mine';
      expect(tag.version).toBe(taken ? '1.0.1' : '1.0.0');
    }
  });
});

describe('registerVersion, with many at once', () => {
  it('ends as one version each, in whatever order the calls come', async () => {
    const request = fc.record({
      run: fc.constantFrom(1, 2),
      accuracy: fc.constantFrom(0.7, 0.9),
      files: fc.constantFrom({ 'model.bin': 'one' }, { 'model.bin': 'two' }),
    });
    const contentOf = ({ accuracy, files }: RegistrationFacts) =>
      `${accuracy} ${files?.['model.bin']}`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { minLength: 2, maxLength: 5 }),
        fc.scheduler(),
        async (requests, scheduler) => {
          const store = await storeWith([aRegistration({ accuracy: 0.5 })]);
          const around: Around = async (call, send) => {
            await scheduler.schedule(Promise.resolve(), call);
            const answer = await send();
            await scheduler.schedule(Promise.resolve(), `answer to ${call}`);
            return answer;
          };
          const all = requests.map((facts) => run(aRegistration(facts), store, around));
          const registered = await scheduler.waitFor(Promise.all(all));
          const different = new Set(requests.map(contentOf)).size;
          expect(expectSound(store).toSorted()).toEqual(
            Array.from({ length: different + 1 }, (_, patch) => `1.0.${patch}`),
          );
          const tags = registered.map(
            ({ tag }, index) => `${tag.name} ${requests.map(contentOf)[index]}`,
          );
          expect(new Set(tags).size).toBe(different);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('numbers ten without a gap', async () => {
    const store = new InMemoryVersionStore();
    const slowly: Around = async (_, send) => {
      await new Promise(setImmediate);
      return await send();
    };
    const ten = Array.from({ length: 10 }, (_, index) => aRegistration({ accuracy: index / 10 }));
    await Promise.all(ten.map((registration) => run(registration, store, slowly)));
    expect(expectSound(store)).toEqual(ten.map((_, patch) => `1.0.${patch}`));
  });
});

async function race(ours: Registration, theirs: Registration, at: number) {
  const store = new InMemoryVersionStore();
  const others: RegisteredVersion[] = [];
  const registered = await run(
    ours,
    store,
    interrupted(at, async () => others.push(await run(theirs, store))),
  );
  const [other] = others;
  if (other === undefined) throw new Error('the other did not run');
  return { ours: registered, other, store };
}

function accuracyOf({ metadata }: RegisteredVersion): number | undefined {
  return metadata.evaluation[0]?.metrics['accuracy']?.value;
}
