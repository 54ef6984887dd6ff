import { beforeEach, describe, expect, it } from 'vitest';
import { reconcile } from '../../bot/reconcile.ts';
import { InMemoryRepository } from '../fakes/in-memory-repository.ts';

describe('reconcile', () => {
  let world: InMemoryRepository;
  beforeEach(() => {
    world = new InMemoryRepository();
    world.publish('1.5.0');
  });

  it('says in a line what was recorded', async () => {
    world.ask('1.5.0');
    await world.merge(5);
    expect(await reconcile(world)).toEqual([
      'Recorded iris in production: 1.5.0, as iris#production#1',
    ]);
  });

  it('has nothing to say, and writes nothing, where all agree', async () => {
    world.ask('1.5.0');
    await world.merge(5);
    await reconcile(world);
    const writes = world.pullRequests.writes;
    expect(await reconcile(world)).toEqual([]);
    expect(world.pullRequests.writes).toBe(writes);
  });

  it('says a refusal each time in the log, and once on the pull request', async () => {
    world.ask('9.9.9');
    await world.merge(5);
    const first = await reconcile(world);
    expect(first).toEqual([expect.stringContaining('Refused iris in production: 9.9.9.')]);
    expect(await reconcile(world)).toEqual(first);
    expect(world.pullRequests.writes).toBe(1);
  });

  it('refuses a pointer that was pushed past all pull requests, in the log alone', async () => {
    const text = `version: 1.5.0\ndigest: sha256:${'a'.repeat(64)}\n`;
    world.files.tree('main').set('models/iris/production.yml', text);
    expect(await reconcile(world)).toEqual([expect.stringContaining('outside of a pull request')]);
    expect(world.pullRequests.writes).toBe(0);
  });

  it('names a pointer that cannot be read', async () => {
    world.files.tree('main').set('models/iris/production.yml', 'version: [');
    const [line] = await reconcile(world);
    expect(line).toContain('Cannot read iris in production: ');
  });

  it('looks only at the stages asked for', async () => {
    world.ask('1.5.0');
    await world.merge(5);
    expect(await reconcile(world, [{ model: 'iris', stage: 'staging' }])).toEqual([]);
  });
});
