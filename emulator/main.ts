// GitHub on this machine, for people who try the registry by hand: npm run emulator [-- --port 8780]
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { startEmulator } from './emulator.ts';
import { toIntroduction } from './introduction.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8780' } } });
const port = Number(values.port);
const emulator = await startEmulator({ port, uploadsPort: port === 0 ? 0 : port + 1 });
const owner = emulator.world.createUser({ login: 'octocat', name: 'Octo Cat' });
const files = { 'README.md': '# Models\n', 'models/iris/model.yml': 'description: Iris species\n' };
const repository = await emulator.world.createRepository({ owner, name: 'models', files });
const token = emulator.world.createToken(owner);

console.log(toIntroduction(emulator, repository, token));
await once(process, 'SIGINT');
await emulator.close();
