import { beforeEach, describe, expect, it } from 'vitest';
import type { FoundFile } from '../../../core/ports/promotions.ts';
import type { PromotionPlan } from '../../../core/promotion/plan-promotion.ts';
import { formatPointer } from '../../../core/promotion/pointer.ts';
import { evaluatePromotion } from '../../../registry/promote/evaluate-promotion.ts';
import { DIGEST } from '../../builders/candidate.ts';
import { InMemoryRepository } from '../../fakes/in-memory-repository.ts';

const PATH = 'models/iris/production.yml';
const HEAD = 'b'.repeat(40);
const POINTER = formatPointer({ version: '1.1.0', digest: DIGEST });

describe('a pull request that means no good', () => {
  let repository: InMemoryRepository;
  beforeEach(() => {
    repository = new InMemoryRepository();
    repository.publish('1.1.0');
    repository.ask('1.1.0');
  });

  async function plan(): Promise<PromotionPlan> {
    return (await evaluatePromotion(5, repository)).plan;
  }

  function change(files: Readonly<Record<string, string>>): void {
    repository.pullRequests.put({ changedPaths: Object.keys(files) });
    const tree = repository.files.tree(HEAD);
    for (const [path, text] of Object.entries(files)) tree.set(path, text);
  }

  it.each<readonly [string, FoundFile, string]>([
    ['a symbolic link', { kind: 'link' }, 'a symbolic link'],
    ['a file of 5 MB', { kind: 'too-large', bytes: 5_242_880 }, '5242880 bytes'],
    ['a binary file', { kind: 'binary' }, 'a binary file'],
    ['a folder', { kind: 'folder' }, 'a folder'],
    ['a submodule', { kind: 'submodule' }, 'a submodule'],
  ])('is refused %s in place of a pointer', async (_, found, says) => {
    repository.files.odd.set(`${HEAD}:${PATH}`, found);
    expect(await plan()).toMatchObject({
      ...{ outcome: 'blocked', promotions: [] },
      problems: [{ file: PATH, message: expect.stringContaining(says) }],
    });
  });

  it.each([
    ['more text than a pointer has', `${POINTER}#${'x'.repeat(5000)}`],
    ['aliases that grow', `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nversion: [*c,*c,*c,*c]`],
    ['nesting without end', '['.repeat(4000)],
    ['a character that ends texts', POINTER.replace('1.1.0', '1.1.0\0')],
    ['a version that is a path', POINTER.replace('1.1.0', '../../x')],
    ['two documents', `${POINTER}---\n${POINTER}`],
    ['a key twice', `${POINTER}version: 9.9.9\n`],
    ['a tag of YAML', POINTER.replace('1.1.0', '!!js/function "1.1.0"')],
    ['nothing', ''],
  ])('is refused %s', async (_, text) => {
    change({ [PATH]: text });
    const { outcome, promotions, problems } = await plan();
    expect({ outcome, promotions }).toEqual({ outcome: 'blocked', promotions: [] });
    expect(problems[0]?.file).toBe(PATH);
  });

  it.each([
    'models/Iris/production.yml',
    'models/iris/PRODUCTION.yml',
    'models/iris/production.yaml',
  ])('is refused %s, which some machines or people take for the pointer', async (path) => {
    change({ [PATH]: POINTER, [path]: POINTER });
    expect(await plan()).toMatchObject({ outcome: 'blocked', problems: [{ file: path }] });
    repository.files.tree(HEAD).delete(path);
    expect(await plan()).toMatchObject({ outcome: 'ready', problems: [] });
  });

  it('is refused a link where the folder of the pointers was', async () => {
    repository.files.tree('main').set(PATH, POINTER);
    repository.pullRequests.put({ changedPaths: [PATH, 'models/iris'] });
    repository.files.tree(HEAD).delete(PATH);
    expect(await plan()).toMatchObject({ outcome: 'blocked', problems: [{ file: 'models/iris' }] });
  });

  it.each(['models/iris/a b.yml', 'models/../x/production.yml', 'models/iris/`x`.yml', 'MODELS'])(
    'is told nothing of %s, which is no pointer',
    async (path) => {
      change({ [path]: POINTER });
      expect(await plan()).toMatchObject({ outcome: 'nothing', problems: [] });
    },
  );

  it('costs few calls, however many pointers it changes', async () => {
    const names = Array.from({ length: 21 }, (_, at) => `models/m${at}/production.yml`);
    change(Object.fromEntries(names.map((name) => [name, POINTER])));
    const found: number[] = [];
    const ports = new Proxy(repository, {
      get: (target, name) =>
        name === 'catalog'
          ? { findAll: async () => void found.push(1) }
          : Reflect.get(target, name, target),
    });
    const judged = await evaluatePromotion(5, ports);
    expect(judged.plan).toMatchObject({ outcome: 'blocked', problems: [{ field: 'models' }] });
    expect(found).toEqual([]);
  });

  it('does not get its own policy, and nothing promoted together with one', async () => {
    change({ [PATH]: POINTER, '.github/model-registry.yml': 'stages: { production: {} }' });
    const verdicts = (await plan()).promotions.flatMap((promotion) => promotion.verdicts);
    expect(verdicts.filter(({ outcome }) => outcome !== 'passed')).toMatchObject([
      ...[{ gate: 'rule-change', outcome: 'failed' }],
    ]);
  });
});
