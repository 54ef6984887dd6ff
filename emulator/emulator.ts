import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, systemClock } from './clock.ts';
import {
  type DeployingJob,
  type RequestedDeployment,
  requestDeployment,
} from './deployments/request-deployment.ts';
import { Events } from './events.ts';
import { Faults } from './faults.ts';
import type { Services } from './http/context.ts';
import { Front } from './http/front.ts';
import { addressOf, closeServer, listen } from './http/listener.ts';
import { RateLimits } from './http/rate-limits.ts';
import { Router } from './http/router.ts';
import { Journal } from './journal.ts';
import { GITHUB_LIMITS, type Limits } from './limits.ts';
import { mainRoutes, uploadHostRoutes } from './routes/routes.ts';
import { Webhooks } from './webhooks/webhooks.ts';
import type { Repository } from './world/repository.ts';
import { Urls } from './world/urls.ts';
import { World } from './world/world.ts';

export interface EmulatorOptions {
  /** Any free one unless given. */
  readonly port?: number;
  readonly uploadsPort?: number;
  readonly limits?: Partial<Limits>;
  /** Whether repositories start with releases that cannot be changed once published. */
  readonly immutableReleases?: boolean;
  /** Where repositories and assets are put while it runs; on a RAM disk, say. */
  readonly dataDirectory?: string;
  readonly clock?: Clock;
}

/** GitHub in this process: a world to arrange, addresses to talk to, and what came of it. */
export interface Emulator {
  /** As `GITHUB_SERVER_URL`: pages, downloads, and clones at `<url>/<owner>/<repo>.git`. */
  readonly url: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly uploadsUrl: string;
  readonly world: World;
  readonly events: Events;
  readonly webhooks: Webhooks;
  readonly journal: Journal;
  readonly faults: Faults;
  /** Has a workflow's job ask to deploy, and the Apps that guard the environment told of it. */
  requestDeployment(repository: Repository, job: DeployingJob): Promise<RequestedDeployment>;
  close(): Promise<void>;
}

export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const directory = await mkdtemp(join(options.dataDirectory ?? tmpdir(), 'github-emulator-'));
  const services = await createServices(options, directory);
  const { world, events, webhooks } = services;
  const journal = new Journal();
  const faults = new Faults();
  const parts = { services, journal, faults };
  const main = new Front({ ...parts, router: new Router(mainRoutes) });
  const uploads = new Front({ ...parts, router: new Router(uploadHostRoutes) });
  const servers = [await listen(main, options.port ?? 0)];
  servers.push(await listen(uploads, options.uploadsPort ?? 0));
  const [url = '', uploadsUrl = ''] = servers.map(addressOf);
  world.urls.html = url;
  world.urls.uploads = uploadsUrl;

  return {
    ...{ url, uploadsUrl, world, events, webhooks, journal, faults },
    apiUrl: world.urls.api,
    graphqlUrl: world.urls.graphql,
    requestDeployment: (repository, job) => requestDeployment(services, repository, job),
    close: async () => {
      await webhooks.close();
      await Promise.all(servers.map(closeServer));
      // A git that a cut connection left behind may still be writing.
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function createServices(options: EmulatorOptions, directory: string): Promise<Services> {
  const clock = options.clock ?? systemClock;
  const limits = { ...GITHUB_LIMITS, ...options.limits };
  const assetDirectory = join(directory, 'assets');
  await mkdir(assetDirectory, { recursive: true });
  const world = new World({
    ...{ clock, urls: new Urls(), directory: join(directory, 'repositories') },
    immutableReleases: options.immutableReleases ?? false,
  });
  const events = new Events();
  const webhooks = new Webhooks(world, events, clock);
  return {
    ...{ world, events, webhooks },
    rateLimits: new RateLimits(limits, clock),
    ...{ limits, clock, assetDirectory },
  };
}
