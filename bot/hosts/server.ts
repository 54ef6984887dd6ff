import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { RegistryError } from '../../core/errors.ts';
import { type RunningServer, startServer } from './start-server.ts';

// Probot's setup page writes what it found out into this file.
Object.assign(process.env, parseEnv(await readFile('.env', 'utf8').catch(() => '')));

const server = await start();
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  // Whoever asks a second time does not want to wait.
  process.once(signal, () => {
    for (const again of ['SIGTERM', 'SIGINT']) process.on(again, () => process.exit(1));
    void server.stop().then(() => process.exit(0));
  });
}

async function start(): Promise<RunningServer> {
  try {
    return await startServer(process.env);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    console.error(error.message);
    return process.exit(1);
  }
}
