// Plays the registry's whole story on this machine alone. With --keep GitHub stays up afterwards;
// with --actions the bot runs as a workflow, as in a repository without the App.
import { parseArgs } from 'node:util';
import { explore } from './explore.ts';
import { narrateTo } from './narrator.ts';
import { runDemo } from './run-demo.ts';

const { values } = parseArgs({
  options: {
    actions: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    output: { type: 'string', default: 'out/demo' },
  },
});
const started = performance.now();
const narrator = narrateTo(process.stdout);
const { scene } = await runDemo({
  narrator,
  folder: values.output,
  host: values.actions ? 'actions' : 'app',
});
narrator.say(`All of it took ${Math.ceil((performance.now() - started) / 1000)} s.`);
if (values.keep) {
  narrator.chapter('Look around');
  await explore(scene);
}
await scene.close();
