export interface RepositoryLabel {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  readonly description: string;
}

export interface RepositoryLabels {
  /** Creates those that are not there; leaves the others as people made them. */
  ensure(labels: readonly RepositoryLabel[]): Promise<void>;
}
