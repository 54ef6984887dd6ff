import type { Artifact, ModelVersion } from '../generated/schema-types.ts';
import type { Digest } from '../model/digest.ts';
import type { DeclaredMetadata } from './declared-metadata.ts';

/** What a registration asks for, without what changes from run to run. */
export interface RequestedContent {
  readonly model: string;
  readonly declared: DeclaredMetadata;
  readonly external: readonly Artifact[];
  readonly artifacts: readonly {
    readonly name: string;
    readonly path: string;
    readonly files: readonly { readonly path: string; readonly size: number }[];
    /** Of its first and last bytes. */
    readonly sample: Digest;
  }[];
}

/**
 * The text whose sha256 names the request: equal for a rerun, whatever the run. Of an artifact only
 * some bytes are looked at, so that it is read only once, while it is sent; whether the rest is equal
 * too is settled against the metadata.json of the version found by this key.
 */
export function requestKeyText(content: RequestedContent): string {
  const { model, declared, external, artifacts } = content;
  return canonicalJson({
    model,
    declared: withoutRun(declared),
    ...(external.length > 0 && { external }),
    artifacts: artifacts.map(({ name, path, files, sample }) => ({ name, path, files, sample })),
  });
}

/** true: they describe the same, whatever the run and the time. */
export function isSameVersion(a: ModelVersion, b: ModelVersion): boolean {
  return canonicalJson(timeless(a)) === canonicalJson(timeless(b));
}

function timeless({ registeredAt: _at, ...metadata }: ModelVersion): object {
  return { ...metadata, ...withoutRun(metadata) };
}

/** Without what a rerun says otherwise of the same version. */
function withoutRun({ source, training, ...rest }: DeclaredMetadata): object {
  const { run: _run, ref: _ref, pullRequest: _pullRequest, ...origin } = source;
  const { durationSeconds: _duration, ...trained } = training;
  return { ...rest, source: origin, training: trained };
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
