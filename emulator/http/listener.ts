import { createServer, type Server } from 'node:http';
import type { Front } from './front.ts';

/** How much of an upload is handed on at once: fewer and larger writes to the disk. */
const PART_BYTES = 1_024 * 1_024;

/** Starts one host, for this machine only. */
export async function listen(front: Front, port: number): Promise<Server> {
  const server = createServer({ highWaterMark: PART_BYTES }, (request, response) => {
    // A client may well go away while it is answered; the journal has that.
    response.on('error', () => {});
    void front.receive({ request, response });
  });
  // Uploads of gigabytes take longer than Node allows a request by default.
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return server;
}

export function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server is closed.');
  return `http://127.0.0.1:${address.port}`;
}

export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
