import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { RegistryError } from '../core/errors.ts';
import type { VersionFolder } from '../core/ports/version-folder.ts';

/** A folder of this machine. What is staged lies beside its place, so that naming it is one step. */
export class LocalVersionFolder implements VersionFolder {
  readonly #path: string;
  readonly #staged: string[] = [];
  #aside: string | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  async stage(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const file = join(await this.#openAside(), path);
    await mkdir(dirname(file), { recursive: true });
    await pipeline(content, createWriteStream(file, { flags: 'wx' }));
    this.#staged.push(path);
  }

  async commit(): Promise<void> {
    const aside = await this.#openAside();
    for (const path of this.#staged.splice(0)) {
      const place = join(this.#path, path);
      await mkdir(dirname(place), { recursive: true });
      await this.#refuseWayOut(dirname(place));
      await rename(join(aside, path), place);
    }
  }

  async discard(): Promise<void> {
    this.#staged.length = 0;
    if (this.#aside !== null) await rm(this.#aside, { recursive: true, force: true });
    this.#aside = null;
  }

  async #openAside(): Promise<string> {
    if (this.#aside !== null) return this.#aside;
    await mkdir(this.#path, { recursive: true });
    this.#aside = await mkdtemp(join(this.#path, '.partial-'));
    return this.#aside;
  }

  /** A link that was there before could lead a file to another place. */
  async #refuseWayOut(folder: string): Promise<void> {
    const [inside, root] = [await realpath(folder), await realpath(this.#path)];
    if (inside === root || inside.startsWith(root + sep)) return;
    throw new RegistryError('ARTIFACT_UNUSABLE', {
      problem: `"${folder}" is a link that leads out of "${this.#path}".`,
      remedy: 'Remove the link, or name another folder.',
    });
  }
}
