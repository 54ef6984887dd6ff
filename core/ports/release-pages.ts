export interface PageText {
  readonly title: string;
  readonly body: string;
}

/** The pages of published releases. */
export interface ReleasePages {
  /** Replaces title and body together; nothing else of the release changes. */
  rewrite(releaseId: number, page: PageText): Promise<void>;
}
