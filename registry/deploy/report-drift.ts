import type { IssueText, RegistryIssue } from '../../core/ports/registry-issue.ts';

export interface DriftReport {
  /** Null: all agree. */
  readonly text: IssueText | null;
  /** Said where the issue is closed since all agree; Markdown. */
  readonly agreed: string;
  /** Said where an issue is closed since another one, `#7`, is open; Markdown. */
  duplicate(number: number): string;
}

export type ReportedDrift =
  | { readonly kind: 'opened' | 'updated' | 'unchanged'; readonly issue: number }
  | { readonly kind: 'closed'; readonly issues: readonly number[] };

/**
 * Keeps one open issue for as long as the records disagree. Any number of bots may do so at once:
 * GitHub lets two open one each, so whoever opens one looks again, and the oldest stays.
 */
export async function reportDrift(
  report: DriftReport,
  issues: RegistryIssue,
): Promise<ReportedDrift> {
  const open = await issues.findOpen();
  const { text } = report;
  if (text === null) {
    for (const { number } of open) await issues.close(number, report.agreed);
    return { kind: 'closed', issues: open.map(({ number }) => number) };
  }
  if (open.length === 0) {
    await issues.create(text);
    const issue = await keepOldest(await issues.findOpen(), { report, issues });
    return { kind: 'opened', issue };
  }
  const issue = await keepOldest(open, { report, issues });
  const [kept] = open;
  if (kept?.body === text.body && kept.title === text.title) return { kind: 'unchanged', issue };
  await issues.update(issue, text);
  return { kind: 'updated', issue };
}

async function keepOldest(
  open: Awaited<ReturnType<RegistryIssue['findOpen']>>,
  { report, issues }: { readonly report: DriftReport; readonly issues: RegistryIssue },
): Promise<number> {
  const [kept, ...doubles] = open;
  for (const { number } of doubles) {
    await issues.close(number, report.duplicate(kept?.number ?? 0));
  }
  return kept?.number ?? 0;
}
