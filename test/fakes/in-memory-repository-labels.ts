import type { RepositoryLabel, RepositoryLabels } from '../../core/ports/repository-labels.ts';

export class InMemoryRepositoryLabels implements RepositoryLabels {
  readonly all = new Map<string, RepositoryLabel>();
  /** How often it was looked which are missing. */
  looks = 0;

  async ensure(labels: readonly RepositoryLabel[]): Promise<void> {
    this.looks += 1;
    for (const label of labels) {
      if (!this.all.has(label.name)) this.all.set(label.name, label);
    }
  }
}
