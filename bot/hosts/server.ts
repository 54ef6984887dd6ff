import { startServer } from './start-server.ts';

const server = await startServer(process.env);
// Probot itself ends on SIGINT at once; whoever stops a container sends this, and waits a little.
process.once('SIGTERM', () => {
  void server.stop();
});
