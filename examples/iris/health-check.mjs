// What a device asks of a model before it takes it: node health-check.mjs <folder> [stage]
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes. The device in the nursery is smaller than the one on the desk. */
const MEMORY = { staging: 1024 * 1024, production: 64 * 1024 };

const [folder = 'out/model', stage = 'production'] = process.argv.slice(2);
const { size } = statSync(join(folder, 'model.json'));

if (size > MEMORY[stage]) {
  console.error(`model.json has ${size} bytes; the device has room for ${MEMORY[stage]}.`);
  process.exitCode = 1;
} else {
  const { status } = spawnSync(process.execPath, ['predict.mjs', folder], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
