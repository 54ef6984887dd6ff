/** GitHub's bounds; a test scales down those that it wants to reach. */
export interface Limits {
  readonly requestsPerHour: number;
  /** For the token that a workflow run gets: counted apart for each repository. */
  readonly actionsRequestsPerHour: number;
  readonly anonymousRequestsPerHour: number;
  readonly assetBytes: number;
  readonly assetsPerRelease: number;
  readonly releaseBodyCharacters: number;
}

// https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
// https://docs.github.com/repositories/releasing-projects-on-github/about-releases
export const GITHUB_LIMITS: Limits = {
  requestsPerHour: 5_000,
  actionsRequestsPerHour: 1_000,
  anonymousRequestsPerHour: 60,
  assetBytes: 2_147_483_647,
  assetsPerRelease: 1_000,
  releaseBodyCharacters: 125_000,
};
