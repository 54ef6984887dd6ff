import type { Annotation, CheckRun } from '../world/check-run.ts';
import type { PullRequest } from '../world/pull-request.ts';
import type { Repository } from '../world/repository.ts';
import { toIntegration } from './app.ts';
import type { Schemas } from './schemas.ts';

export function toCheckRun(repository: Repository, run: CheckRun): Schemas['check-run'] {
  const { suite, output } = run;
  const url = `${repository.apiUrl}/check-runs/${run.id}`;
  const htmlUrl = `${repository.htmlUrl}/runs/${run.id}`;
  return {
    id: run.id,
    node_id: run.nodeId,
    name: run.name,
    head_sha: suite.headSha,
    external_id: run.externalId ?? '',
    url,
    html_url: htmlUrl,
    details_url: run.detailsUrl ?? htmlUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      ...output,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: suite.id },
    app: toIntegration(suite.app),
    pull_requests: listPulls(repository, suite.headSha).map(toPullRequestMinimal),
  };
}

/** The Checks API does not see what is pushed to a fork. */
function listPulls(repository: Repository, sha: string): readonly PullRequest[] {
  const pulls = [...repository.pulls.values()];
  return pulls.filter((pull) => pull.isOpen && !pull.isFromFork && pull.head.sha === sha);
}

function toPullRequestMinimal(pull: PullRequest): Schemas['pull-request-minimal'] {
  const toSide = ({ repository, branch, sha }: PullRequest['head']) => ({
    ref: branch,
    sha,
    repo: { id: repository.id, url: repository.apiUrl, name: repository.name },
  });
  return {
    id: pull.id,
    number: pull.number,
    url: `${pull.base.repository.apiUrl}/pulls/${pull.number}`,
    head: toSide(pull.head),
    base: toSide(pull.base),
  };
}

export function toAnnotation(
  repository: Repository,
  sha: string,
  annotation: Annotation,
): Schemas['check-annotation'] {
  const { path } = annotation;
  return {
    path,
    start_line: annotation.startLine,
    end_line: annotation.endLine,
    start_column: annotation.startColumn,
    end_column: annotation.endColumn,
    annotation_level: annotation.level,
    title: annotation.title,
    message: annotation.message,
    raw_details: annotation.rawDetails,
    blob_href: `${repository.htmlUrl}/blob/${sha}/${path.split('/').map(encodeURIComponent).join('/')}`,
  };
}
