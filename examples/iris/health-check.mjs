// What the device in the nursery asks of a model before it takes it: node health-check.mjs <folder>
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

const MEMORY = 64 * 1024;

const [folder = 'out/model'] = process.argv.slice(2);
const { size } = statSync(join(folder, 'model.json'));

if (size > MEMORY) {
  console.error(`model.json has ${size} bytes; the device has room for ${MEMORY}.`);
  process.exitCode = 1;
} else {
  const { status } = spawnSync(process.execPath, ['predict.mjs', folder], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
