import { createSign } from 'node:crypto';
import { Octokit } from '@octokit/rest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../emulator/emulator.ts';
import type { Account } from '../../emulator/world/account.ts';
import type { App } from '../../emulator/world/app.ts';
import type { Repository } from '../../emulator/world/repository.ts';
import type { Permissions, Token } from '../../emulator/world/token.ts';

/** A repository, its owner and an App that writes to it, on an emulator of its own. */
export interface Stage {
  readonly emulator: Emulator;
  readonly owner: Account;
  readonly repository: Repository;
  /** How the calls of a test name the repository. */
  readonly at: { readonly owner: string; readonly repo: string };
  readonly app: App;
  as(account: Account): Octokit;
  /** The App's installation, with all of its permissions or these. */
  asApp(permissions?: Permissions): Octokit;
  asWorkflow(permissions: Permissions): Octokit;
  /** The App as itself, by its key: what it may ask about its installations and its webhook. */
  byKey(): Octokit;
  anonymously(): Octokit;
}

export interface StageOptions extends EmulatorOptions {
  /** Sends all requests, so that a test can look at them. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

const ALL_WRITE: Permissions = {
  actions: 'write',
  administration: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  environments: 'write',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'write',
};

export async function setStage({ fetch, ...options }: StageOptions = {}): Promise<Stage> {
  const emulator = await startEmulator(options);
  const { world } = emulator;
  const owner = world.createUser({ login: 'mona' });
  const files = { 'README.md': '# Iris\n', 'models/iris/model.yml': 'owners: [mona]\n' };
  const repository = await world.createRepository({ owner, name: 'iris', files });
  const app = world.createApp({ slug: 'registry', owner, permissions: ALL_WRITE });
  const installation = world.installApp(app, { account: owner });
  const connect = (token: Token) => connectTo(emulator, { auth: token.value, fetch });
  return {
    ...{ emulator, owner, repository, app },
    at: { owner: owner.login, repo: repository.name },
    as: (account) => connect(world.createToken(account)),
    asApp: (permissions) => connect(world.createInstallationToken(app, installation, permissions)),
    asWorkflow: (permissions) => connect(world.createActionsToken(repository, permissions)),
    byKey: () => connectTo(emulator, { auth: signJwt(app), fetch }),
    anonymously: () => connectTo(emulator, { fetch }),
  };
}

// https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
function signJwt(app: App): string {
  const now = Math.floor(Date.now() / 1_000);
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const claims = { iat: now - 60, exp: now + 300, iss: String(app.id) };
  const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${signed}.${createSign('sha256').update(signed).sign(app.privateKey, 'base64url')}`;
}

interface Connection extends Pick<StageOptions, 'fetch'> {
  readonly auth?: string;
}

export function connectTo({ apiUrl }: Emulator, { auth, fetch }: Connection): Octokit {
  const silent = () => {};
  return new Octokit({
    baseUrl: apiUrl,
    ...(auth !== undefined && { auth }),
    ...(fetch !== undefined && { request: { fetch } }),
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
}

/** The status and the message with which a call is refused. */
export async function refusalOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error && 'response' in error) return toRefusal(error.response);
    throw error;
  }
  throw new Error('The call was not refused.');
}

function toRefusal(response: unknown): unknown {
  const { status, data } = { status: 0, data: {}, ...asRecord(response) };
  return { ...asRecord(data), status };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The events of a name that were told, with their actions and payloads. */
export function recordEvents({ emulator }: Stage, name: string) {
  const told: { action: string | undefined; payload: Record<string, unknown> }[] = [];
  emulator.events.subscribe((event) => {
    if (event.name === name) told.push({ action: event.action, payload: { ...event.payload } });
  });
  return told;
}
