import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../collect/mlflow/read-yaml.ts';

describe('readYaml', () => {
  it('keeps the digests that YAML would take for numbers', () => {
    const text = 'digest: 12345e67\nsource_id: 00000000\nrun_uuid: 1e999\nstatus: 3\n';
    expect(readYaml({ file: 'meta.yaml', text })).toEqual({
      digest: '12345e67',
      source_id: '00000000',
      run_uuid: '1e999',
      status: 3,
    });
  });

  it.each([
    ['broken', 'a: [1'],
    ['tagged', 'a: !!python/object:os.system x'],
    ['endless', 'a: &a [*a]'],
    [
      'a bomb',
      `a: &a [${'x,'.repeat(99)}x]\nb: &b [${'*a,'.repeat(99)}*a]\nc: [${'*b,'.repeat(99)}*b]`,
    ],
  ])('refuses what is %s, and says where', (_, text) => {
    expect(() => readYaml({ file: 'meta.yaml', text })).toThrow(/is damaged at line 1/);
  });

  it.each(['- a', 'text', ''])('refuses %j, which is no mapping', (text) => {
    expect(() => readYaml({ file: 'meta.yaml', text })).toThrow(/is no mapping/);
  });
});
