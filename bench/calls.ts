import type { RegistryStage } from '../test/scenario/registry-stage.ts';

interface Example {
  readonly artifacts: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly most: number;
}

const EXAMPLES: readonly Example[] = [
  { artifacts: 'a file', inputs: { path: 'out/a.bin' }, most: 8 },
  { artifacts: 'a directory of two files', inputs: { path: 'out/model' }, most: 8 },
  { artifacts: 'a file and a directory', inputs: { path: 'out/a.bin\nout/model' }, most: 9 },
  {
    artifacts: 'a file in three parts',
    inputs: { path: 'out/parts.bin', 'part-size': '3' },
    most: 10,
  },
];

/** What GitHub is asked for one registration, of a version that has one before it. */
export async function reportCalls(on: RegistryStage): Promise<void> {
  await on.write('out/model/b.txt', 'b');
  await on.write('out/model/c.txt', 'c');
  await on.write('out/a.bin', 'abcdefg');
  await on.write('out/parts.bin', 'hijklmn');
  await on.register();
  const rows: Record<string, unknown>[] = [];
  for (const { artifacts, inputs, most } of EXAMPLES) {
    on.emulator.journal.clear();
    const { code, stdout } = await on.register(inputs);
    if (code !== 0) throw new Error(`The registration failed:\n${stdout}`);
    rows.push({ artifacts, 'API calls': on.emulator.journal.apiCalls.length, 'at most': most });
  }
  console.log('Registering a version that has one before it');
  console.table(rows);
}
