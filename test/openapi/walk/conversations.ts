import { refusalOf, type Stage } from '../../emulator/stage.ts';

/** Labels, issues, comments, reactions and what happened to them. */
export async function walkConversations(stage: Stage): Promise<void> {
  await walkLabels(stage);
  const issue_number = await walkIssues(stage);
  await walkIssueLabels(stage, issue_number);
  await walkComments(stage, issue_number);
}

async function walkLabels({ as, owner, at }: Stage): Promise<void> {
  const { issues } = as(owner).rest;
  const made = { ...at, name: 'spare', color: 'ff0000', description: 'Not needed' };
  await issues.createLabel(made);
  await refusalOf(issues.createLabel(made));
  await issues.getLabel({ ...at, name: 'spare' });
  await issues.updateLabel({ ...at, name: 'spare', new_name: 'surplus' });
  await issues.listLabelsForRepo(at);
  await issues.deleteLabel({ ...at, name: 'surplus' });
}

async function walkIssues({ as, asApp, anonymously, owner, at }: Stage): Promise<number> {
  const { issues } = as(owner).rest;
  const made = { ...at, title: 'Drift', body: 'See the report.', labels: ['drift'] };
  await refusalOf(anonymously().rest.issues.create(made));
  const { data } = await issues.create(made);
  const one = { ...at, issue_number: data.number };
  await issues.get(one);
  await refusalOf(issues.get({ ...at, issue_number: 999 }));
  await issues.update({ ...one, title: 'Drift again' });
  await issues.update({ ...one, state: 'closed', state_reason: 'not_planned' });
  await issues.update({ ...one, state: 'open' });
  await issues.listForRepo({ ...at, state: 'all' });
  await asApp().rest.issues.create({ ...at, title: 'By an App' });
  return data.number;
}

async function walkIssueLabels({ as, owner, at }: Stage, issue_number: number): Promise<void> {
  const { issues } = as(owner).rest;
  const one = { ...at, issue_number };
  await issues.addLabels({ ...one, labels: ['one', 'two'] });
  await issues.listLabelsOnIssue(one);
  await issues.removeLabel({ ...one, name: 'one' });
  await refusalOf(issues.removeLabel({ ...one, name: 'one' }));
  await issues.setLabels({ ...one, labels: ['three'] });
  await issues.removeAllLabels(one);
  await issues.listEvents(one);
  await issues.listEventsForRepo(at);
}

async function walkComments({ as, asApp, owner, at }: Stage, issue_number: number): Promise<void> {
  const { issues, reactions } = as(owner).rest;
  const one = { ...at, issue_number };
  await asApp().rest.issues.createComment({ ...one, body: 'The plan.' });
  const { data } = await issues.createComment({ ...one, body: '/promote iris' });
  const comment = { ...at, comment_id: data.id };
  await refusalOf(issues.createComment({ ...one, body: 'x'.repeat(70_000) }));
  await issues.listComments(one);
  await issues.listEventsForTimeline(one);
  await issues.getComment(comment);
  await issues.updateComment({ ...comment, body: '/rollback iris' });
  await reactions.createForIssueComment({ ...comment, content: 'eyes' });
  await reactions.createForIssueComment({ ...comment, content: 'eyes' });
  await reactions.listForIssueComment(comment);
  await issues.deleteComment(comment);
}
