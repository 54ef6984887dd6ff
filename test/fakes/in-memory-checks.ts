import type { CheckReport, Checks } from '../../core/ports/promotions.ts';

export class InMemoryChecks implements Checks {
  readonly reports = new Map<number, CheckReport>();
  writes = 0;

  async report(report: CheckReport, checkId: number | null): Promise<number> {
    this.writes += 1;
    const id = checkId ?? this.reports.size + 1;
    this.reports.set(id, report);
    return id;
  }

  get latest(): CheckReport | undefined {
    return [...this.reports.values()].at(-1);
  }
}
