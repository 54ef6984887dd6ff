import { versionText } from '../../../core/card/cell.ts';
import type { ModelVersion } from '../../../core/generated/schema-types.ts';
import type { PullRequestPage } from '../pull-request-page.ts';

/** What two versions are compared by, and where their pages are. */
export interface Contenders {
  readonly challenger: ModelVersion;
  /** Null: the stage holds no version. */
  readonly champion: ModelVersion | null;
  readonly page: PullRequestPage;
}

/** The heads of a table's columns; `further` only where there is a champion. */
export function headerOf(
  { challenger, champion }: Contenders,
  subject: string,
  further: readonly string[] = [],
): readonly string[] {
  const now = versionText(challenger.version);
  if (champion === null) return [subject, now];
  return [subject, now, `${versionText(champion.version)} (champion)`, ...further];
}

/** The cells that belong below it. */
export function rowOf(
  { champion }: Contenders,
  [subject, now, ...rest]: readonly [string, string, ...string[]],
): readonly string[] {
  return champion === null ? [subject, now] : [subject, now, ...rest];
}
