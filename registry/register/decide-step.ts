import type { ModelVersion } from '../../core/generated/schema-types.ts';
import { type AutoBump, decideAutoBump } from '../../core/model/auto-bump.ts';
import { compareInterfaces } from '../../core/model/interface-change.ts';
import type { PullRequestLabels } from '../../core/ports/pull-request-labels.ts';
import type { RecordedVersion } from '../../core/ports/releases.ts';
import type { ReadMetadata } from './read-metadata.ts';

export interface StepFacts {
  /** The newest version that may be used; null: there is none. */
  readonly since: RecordedVersion | null;
  readonly signature: ModelVersion['interface'];
  /** That brought what was trained. */
  readonly commit: string;
}

/** Decides the step of a version that was asked for as `auto`. */
export async function decideStep(
  { since, signature, commit }: StepFacts,
  { read, labels }: { readonly read: ReadMetadata; readonly labels: PullRequestLabels },
): Promise<AutoBump> {
  const before = since === null ? null : await read(since);
  const change = compareInterfaces(before?.interface, signature);
  return decideAutoBump(change, await labels.labelsOf(commit));
}
