import { clip } from '../core/card/clip.ts';
import type { CheckAnnotation, CheckReport, Checks } from '../core/ports/promotions.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isStatus, toRegistryError } from './errors.ts';
import { repeat } from './write-once.ts';

const NAME = 'model-registry';
const SUMMARY_LIMIT = 65_535;
const SUMMARY_ENDING = '\n\n… The rest is left out: GitHub shows no more of a report.';
const ANNOTATIONS_PER_REQUEST = 50;

export class GitHubChecks implements Checks {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async report(report: CheckReport, checkId: number | null): Promise<number> {
    try {
      const replaced = checkId !== null && (await this.#replace(checkId, report));
      return replaced ? checkId : await this.#create(report);
    } catch (error) {
      throw toRegistryError(error, `report the check of ${report.commit}`);
    }
  }

  /**
   * false: it must be created anew. GitHub adds annotations to those of the earlier report and
   * removes none, so only a report without any, old or new, is replaced in place; otherwise a
   * second check run of the same name takes the first one's place on the pull request.
   */
  async #replace(checkId: number, report: CheckReport): Promise<boolean> {
    if (report.annotations.length > 0) return false;
    try {
      const { data } = await this.#client.request(
        'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
        { ...this.#repository, check_run_id: checkId, ...toCheckRun(report, []) },
      );
      return data.head_sha === report.commit && data.output.annotations_count === 0;
    } catch (error) {
      if (isStatus(error, 404)) return false;
      throw error;
    }
  }

  async #create(report: CheckReport): Promise<number> {
    const [first = [], ...others] = inBatches(report.annotations);
    const { data } = await repeat(() =>
      // The later of two with one name counts, so nothing is lost by making another.
      this.#client.request('POST /repos/{owner}/{repo}/check-runs', {
        ...this.#repository,
        head_sha: report.commit,
        ...toCheckRun(report, first),
        request: { retries: 0 },
      }),
    );
    const id = Number(data.id);
    for (const annotations of others) await this.#annotate(id, report, annotations);
    return id;
  }

  async #annotate(
    id: number,
    report: CheckReport,
    annotations: readonly CheckAnnotation[],
  ): Promise<void> {
    await this.#client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...this.#repository,
      check_run_id: id,
      ...toCheckRun(report, annotations),
      // Repeated, it would add the same annotations twice.
      request: { retries: 0 },
    });
  }
}

function toCheckRun(report: CheckReport, annotations: readonly CheckAnnotation[]) {
  return {
    name: NAME,
    status: 'completed',
    conclusion: report.conclusion,
    output: {
      title: report.title,
      summary: clip(report.summary, SUMMARY_LIMIT, SUMMARY_ENDING),
      annotations: annotations.map(({ path, line, message }) => ({
        path,
        start_line: line,
        end_line: line,
        annotation_level: 'failure' as const,
        message,
      })),
    },
  } as const;
}

function inBatches(annotations: readonly CheckAnnotation[]): readonly CheckAnnotation[][] {
  const batches: CheckAnnotation[][] = [];
  for (let start = 0; start < annotations.length; start += ANNOTATIONS_PER_REQUEST) {
    batches.push(annotations.slice(start, start + ANNOTATIONS_PER_REQUEST));
  }
  return batches;
}
