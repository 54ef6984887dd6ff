import { formatAssignmentMessage } from '../../core/ledger/assignment-record.ts';
import { nextCounter } from '../../core/ledger/ledger.ts';
import { AssignmentTag } from '../../core/model/assignment-tag.ts';
import { connectRepository, type RepositoryPorts } from '../../github/connect.ts';
import { registerVersion } from '../../registry/register/register-version.ts';
import type { RegisteredVersion } from '../../registry/register/registration.ts';
import { withdrawVersion } from '../../registry/withdraw/withdraw-version.ts';
import { aRegistration } from '../builders/registration.ts';
import { Clone } from '../emulator/git-client.ts';
import { Connection } from '../github/connection.ts';

const PLACE = { serverUrl: 'https://github.test', repository: 'acme/flowers' };

/** A repository on the emulator in which the registry does one thing a minute. */
export class RegistryStory {
  readonly connection: Connection;
  readonly #ports: RepositoryPorts;
  readonly #time: Time;
  #done = 0;

  private constructor(connection: Connection, time: Time) {
    this.connection = connection;
    this.#ports = connectRepository(connection.client, connection.name);
    this.#time = time;
  }

  static async begin(): Promise<RegistryStory> {
    const time = new Time();
    const connection = await Connection.open(undefined, { clock: time });
    return new RegistryStory(connection, time);
  }

  /** Registers a version of the model, from a commit of its own unless one is given. */
  async register(model: string, version = 'patch', from?: string): Promise<RegisteredVersion> {
    const path = `${this.#next()}.txt`;
    const { repository } = this.connection;
    const commit = from ?? (await repository.commit({ files: { [path]: model } }));
    const { declared, ...registration } = aRegistration({ version, files: { 'model.json': path } });
    const source = { ...declared.source, commit };
    return await registerVersion(
      { ...registration, model, declared: { ...declared, source } },
      { ...this.#ports, clock: () => this.#time.now() },
    );
  }

  async withdraw({ tag }: RegisteredVersion): Promise<void> {
    this.#next();
    const request = { tag, reason: 'The labels were wrong.', by: 'ada', runUrl: null };
    await withdrawVersion(
      { request, place: PLACE },
      { ...this.#ports, clock: () => this.#time.now() },
    );
  }

  /** Writes the ledger entry of a merged promotion. */
  async promote({ tag, digest, metadata }: RegisteredVersion, stage: string): Promise<void> {
    this.#next();
    const { registry, tags } = this.#ports;
    const counter = nextCounter(await registry.snapshot(), tag.model);
    const entry = AssignmentTag.of(tag.model, stage, counter);
    const { commit } = metadata.source;
    const message = formatAssignmentMessage(entry, {
      ...{ version: tag.version, digest, commit, kind: 'promotion' },
      ...{ previousVersion: null, pullRequest: null, mergedBy: 'ada', overridden: [] },
    });
    await tags.create({ name: entry.name, commit, message });
  }

  async clone(): Promise<Clone> {
    const { emulator, repository } = this.connection;
    const { value } = emulator.world.createToken(repository.owner);
    return await Clone.of(repository.cloneUrl, value);
  }

  #next(): number {
    this.#time.pass();
    this.#done += 1;
    return this.#done;
  }
}

class Time {
  #now = Date.UTC(2026, 2, 1, 12);

  readonly now = (): Date => new Date(this.#now);

  pass(): void {
    this.#now += 60_000;
  }
}
