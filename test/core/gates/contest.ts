import type { Contest } from '../../../core/gates/verdict.ts';
import type { ModelVersion } from '../../../core/generated/schema-types.ts';
import { aModelVersion } from '../../builders/model-version.ts';

/** iris 1.5.0 against 1.4.0, three hours after it was registered. */
export function aContest(
  challenger: Partial<ModelVersion> = {},
  champion: Partial<ModelVersion> | null = {},
): Contest {
  return {
    challenger: aModelVersion(challenger),
    champion: champion === null ? null : aModelVersion({ version: '1.4.0', ...champion }),
    onDefaultBranch: null,
    now: new Date('2026-01-02T06:04:05Z'),
  };
}
