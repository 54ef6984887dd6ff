import type { Release, ReleasePage, ReleaseStore } from '../../core/ports/releases.ts';

export class InMemoryReleases implements ReleaseStore {
  readonly all = new Map<number, Release>();
  /** How often a page was rewritten. */
  updates = 0;

  async createDraft(tagName: string, _title: string): Promise<Release> {
    return this.put({ tagName, draft: true });
  }

  put(facts: Partial<Release> & { readonly tagName: string }): Release {
    const id = facts.id ?? this.all.size + 1;
    const url = `https://github.test/acme/flowers/releases/tag/${facts.tagName}`;
    const release = { draft: false, body: '', url, uploadUrl: '', assets: [], ...facts, id };
    this.all.set(id, release);
    return release;
  }

  async find(id: number): Promise<Release | null> {
    return this.all.get(id) ?? null;
  }

  async findByTag(tagName: string): Promise<Release | null> {
    const published = [...this.all.values()].filter(({ draft }) => !draft);
    return published.find((release) => release.tagName === tagName) ?? null;
  }

  async publish(id: number, { tagName, body }: ReleasePage): Promise<Release | null> {
    const held = await this.findByTag(tagName);
    if (held !== null && held.id !== id) return null;
    return this.put({ ...this.all.get(id), id, tagName, body, draft: false });
  }

  async updateBody(id: number, body: string): Promise<void> {
    const release = this.all.get(id);
    if (release === undefined) throw new Error(`There is no release ${id}.`);
    this.updates += 1;
    this.put({ ...release, body });
  }

  async delete(id: number): Promise<void> {
    this.all.delete(id);
  }
}
