import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RegistryStage, setRegistryStage } from './registry-stage.ts';

let stage: RegistryStage;

beforeEach(async () => {
  stage = await setRegistryStage();
});
afterEach(() => stage.close());

describe('a registration', () => {
  it('makes a release whose files, tag and metadata name each other', async () => {
    const { code, outputs, summary } = await stage.register();
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ version: '1.0.0', tag: 'iris@v1.0.0', created: 'true' });
    const { github } = stage;
    const at = { owner: 'acme', repo: 'flowers' };
    const { data: release } = await github.rest.repos.getReleaseByTag({
      ...at,
      tag: 'iris@v1.0.0',
    });
    expect(outputs).toMatchObject({
      'release-id': String(release.id),
      'release-url': release.html_url,
    });
    expect(summary).toContain(release.html_url);
    const assets = new Map(release.assets.map(({ name, digest }) => [name, digest]));
    expect(assets).toEqual(
      new Map([
        ['model.json', digestOf('{"weights":[1,2,3]}')],
        ['metadata.json', outputs['digest']],
      ]),
    );
    const { data: ref } = await github.rest.git.getRef({ ...at, ref: 'tags/iris@v1.0.0' });
    const { data: tag } = await github.rest.git.getTag({ ...at, tag_sha: ref.object.sha });
    expect(tag.object).toMatchObject({ type: 'commit', sha: stage.commit });
    expect(tag.message).toContain(outputs['digest']);
  });

  it('takes at most eight calls of the API with one artifact', async () => {
    await stage.register();
    stage.emulator.journal.clear();
    await stage.write('out/model.json', '{"weights":[4]}');
    expect((await stage.register()).outputs['version']).toBe('1.0.1');
    expect(stage.emulator.journal.apiCalls.length).toBeLessThanOrEqual(8);
    expect(stage.emulator.journal.unmodelled).toEqual([]);
  });

  it('run twice is one version', async () => {
    const first = await stage.register();
    const second = await stage.register();
    expect(second.code).toBe(0);
    expect(second.outputs).toEqual({ ...first.outputs, created: 'false' });
    expect(await stage.published()).toEqual({ tags: ['iris@v1.0.0'], releases: ['iris@v1.0.0'] });
  });

  it('run twice at once is one version', async () => {
    const [a, b] = await Promise.all([stage.register(), stage.register()]);
    expect([a.code, b.code]).toEqual([0, 0]);
    expect(a.outputs['tag']).toBe(b.outputs['tag']);
    expect(await stage.published()).toEqual({ tags: ['iris@v1.0.0'], releases: ['iris@v1.0.0'] });
  });

  it('run ten times at once with ten contents is ten versions, without a gap', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `out/model-${index}.json`);
    for (const name of names) await stage.write(name, `{"weights":"${name}"}`);
    const results = await Promise.all(names.map((path) => stage.register({ path })));
    expect(results.map(({ code }) => code)).toEqual(names.map(() => 0));
    const expected = names.map((_, index) => `iris@v1.0.${index}`);
    expect(results.map(({ outputs }) => outputs['tag']).sort()).toEqual(expected);
    const { tags, releases } = await stage.published();
    expect([tags.toSorted(), releases.toSorted()]).toEqual([expected, expected]);
  });

  it('waits out a rate limit, as long as GitHub says', async () => {
    const reply = { status: 403, headers: { 'retry-after': '1' }, body: { message: 'slow down' } };
    stage.emulator.faults.add({ route: 'POST /repos/{owner}/{repo}/releases', reply });
    const { code, outputs } = await stage.register();
    expect(code).toBe(0);
    expect(outputs['tag']).toBe('iris@v1.0.0');
  });
});

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
