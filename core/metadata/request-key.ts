import type { Digest } from '../model/digest.ts';
import type { DeclaredMetadata } from './declared-metadata.ts';

/** What a registration asks for, without what changes from run to run. */
export interface RequestedContent {
  readonly model: string;
  readonly declared: DeclaredMetadata;
  readonly artifacts: readonly {
    readonly name: string;
    readonly path: string;
    readonly size: number;
    /** Of its first bytes. */
    readonly head: Digest;
  }[];
}

/**
 * The text whose sha256 names the request: equal for a rerun, whatever the run. Of an artifact only
 * the first bytes are looked at, so that it is read only once, while it is sent; whether the rest
 * is equal too is settled against the metadata.json of the version found by this key.
 */
export function requestKeyText({ model, declared, artifacts }: RequestedContent): string {
  const { run: _run, ref: _ref, pullRequest: _pullRequest, ...source } = declared.source;
  const { durationSeconds: _duration, ...training } = declared.training;
  return canonicalJson({
    model,
    declared: { ...declared, source, training },
    artifacts: artifacts.map(({ name, path, size, head }) => ({ name, path, size, head })),
  });
}

/** JSON with the keys of every mapping in order, so that equal documents have equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isMapping(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
