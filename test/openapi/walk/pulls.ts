import { refusalOf, type Stage } from '../../emulator/stage.ts';

/** A pull request from its first commit to its merge, reviews included. */
export async function walkPulls(stage: Stage): Promise<void> {
  const { as, asApp, owner, at } = stage;
  const { pulls, issues, repos } = as(owner).rest;
  await commitTo(stage, 'promote', 'models/iris/production.yml');
  const made = { ...at, title: 'Promote iris', body: 'Better.', head: 'promote', base: 'main' };
  const { data } = await asApp().rest.pulls.create(made);
  const one = { ...at, pull_number: data.number };
  await refusalOf(pulls.create(made));
  await pulls.get(one);
  await pulls.list({ ...at, head: 'mona:promote' });
  await pulls.update({ ...one, title: 'Promote iris 1.0.0' });
  await issues.addLabels({ ...at, issue_number: data.number, labels: ['promote:production'] });
  await issues.removeLabel({ ...at, issue_number: data.number, name: 'promote:production' });
  await issues.createComment({ ...at, issue_number: data.number, body: 'Looks good.' });
  await issues.get({ ...at, issue_number: data.number });
  await commitTo(stage, 'promote', 'models/iris/staging.yml');
  await pulls.listFiles(one);
  await pulls.listCommits(one);
  await walkReviews(stage, data.number);
  await pulls.update({ ...one, state: 'closed' });
  await pulls.update({ ...one, state: 'open' });
  await refusalOf(pulls.checkIfMerged(one));
  await refusalOf(pulls.merge({ ...one, sha: '0'.repeat(40) }));
  const { data: merge } = await pulls.merge({ ...one, merge_method: 'squash' });
  await refusalOf(pulls.merge(one));
  await pulls.checkIfMerged(one);
  await pulls.get(one);
  await repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: merge.sha });
  await walkBases(stage);
}

async function commitTo({ as, owner, at }: Stage, branch: string, path: string): Promise<void> {
  const { git, repos } = as(owner).rest;
  const { data: branches } = await repos.listBranches(at);
  if (!branches.some(({ name }) => name === branch)) {
    const { data } = await git.getRef({ ...at, ref: 'heads/main' });
    await git.createRef({ ...at, ref: `refs/heads/${branch}`, sha: data.object.sha });
  }
  const content = Buffer.from(`version: 1.0.0 # ${branch}\n`).toString('base64');
  await repos.createOrUpdateFileContents({ ...at, path, branch, message: 'Promote', content });
}

async function walkReviews({ as, owner, at }: Stage, pull_number: number): Promise<void> {
  const { pulls } = as(owner).rest;
  const one = { ...at, pull_number };
  const { data } = await pulls.createReview({ ...one, event: 'APPROVE' });
  await refusalOf(pulls.createReview({ ...one, event: 'COMMENT' }));
  const { data: pending } = await pulls.createReview({ ...one, body: 'So far.' });
  await pulls.submitReview({ ...one, review_id: pending.id, event: 'COMMENT' });
  await pulls.updateReview({ ...one, review_id: pending.id, body: 'All of it.' });
  await pulls.getReview({ ...one, review_id: data.id });
  await pulls.listReviews(one);
  await pulls.dismissReview({ ...one, review_id: data.id, message: 'Changed my mind.' });
}

async function walkBases(stage: Stage): Promise<void> {
  const { pulls } = stage.as(stage.owner).rest;
  const { at } = stage;
  await commitTo(stage, 'other-base', 'a.txt');
  await commitTo(stage, 'topic', 'b.txt');
  const call = { ...at, title: 'Draft', head: 'topic', base: 'main', draft: true };
  const { data } = await pulls.create(call);
  await pulls.update({ ...at, pull_number: data.number, base: 'other-base' });
}
