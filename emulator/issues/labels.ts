import { isAllowed } from '../http/access.ts';
import type { Body } from '../http/body.ts';
import type { Context } from '../http/context.ts';
import { forbidden, HttpError, validationFailed } from '../http/http-error.ts';
import { toLabel } from '../representations/label.ts';
import { Label, type NewLabel } from '../world/label.ts';
import type { Repository } from '../world/repository.ts';
import type { Conversation } from './conversation.ts';
import { recordIssueEvent } from './record.ts';
import { tellIssue } from './tell.ts';

export function findLabel(repository: Repository, name: string): Label | null {
  return repository.labels.find((label) => label.isNamed(name)) ?? null;
}

/** Makes a label of the repository, and tells of it. */
export function createLabel(context: Context, repository: Repository, fields: NewLabel): Label {
  checkLabel(repository, fields);
  const label = new Label(context.world.ids.next(), fields);
  repository.labels.push(label);
  const payload = { label: toLabel(repository, label) };
  context.emit(repository, 'label', { action: 'created', payload });
  return label;
}

const LONGEST_NAME = 50;
const LONGEST_DESCRIPTION = 100;

export function checkLabel(repository: Repository, fields: Partial<NewLabel>, self?: Label): void {
  const { name, color, description } = fields;
  if (name !== undefined && (name.trim() === '' || name.length > LONGEST_NAME)) {
    throw validationFailed({ resource: 'Label', code: 'invalid', field: 'name' });
  }
  if (color !== undefined && !/^[0-9a-f]{6}$/i.test(color)) {
    throw validationFailed({ resource: 'Label', code: 'invalid', field: 'color' });
  }
  if ((description?.length ?? 0) > LONGEST_DESCRIPTION) {
    throw validationFailed({ resource: 'Label', code: 'invalid', field: 'description' });
  }
  const namesake = name === undefined ? null : findLabel(repository, name);
  if (namesake !== null && namesake !== self) {
    throw validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' });
  }
}

/** The names in a body: plain ones, or inside of objects. */
export function readLabelNames(body: Body): readonly string[] {
  return (body.list('labels') ?? []).map((entry) => {
    if (typeof entry === 'string') return entry;
    if (typeof entry === 'object' && entry !== null && 'name' in entry) return String(entry.name);
    throw new HttpError(
      422,
      `Invalid request.\n\nFor 'anyOf/0', ${JSON.stringify(entry)} is wrong.`,
    );
  });
}

/** Puts labels on an issue, each told of in an event of its own. */
export async function addLabels(
  context: Context,
  conversation: Conversation,
  names: readonly string[],
): Promise<void> {
  const { repository, issue } = conversation;
  const labels = names.map(
    (name) => findLabel(repository, name) ?? makeUp(context, repository, name),
  );
  for (const label of labels) {
    if (issue.carries(label)) continue;
    issue.labels.push(label);
    await tellLabel(context, conversation, { action: 'labeled', label });
  }
}

/** GitHub makes a label that is not there yet, for those who may. */
function makeUp(context: Context, repository: Repository, name: string): Label {
  const mayCreate =
    isAllowed(context.token, repository, { need: 'issues:write' }) ||
    isAllowed(context.token, repository, { need: 'pull_requests:write' });
  if (!mayCreate) throw forbidden('Must have write access to create a label.');
  return createLabel(context, repository, { name });
}

export async function removeLabels(
  context: Context,
  conversation: Conversation,
  labels: readonly Label[],
): Promise<void> {
  const { issue } = conversation;
  for (const label of labels) {
    issue.labels.splice(issue.labels.indexOf(label), 1);
    await tellLabel(context, conversation, { action: 'unlabeled', label });
  }
}

/** Makes the named labels the only ones. */
export async function setLabels(
  context: Context,
  conversation: Conversation,
  names: readonly string[],
): Promise<void> {
  const isNamed = (label: Label) => names.some((name) => label.isNamed(name));
  const surplus = conversation.issue.labels.filter((label) => !isNamed(label));
  await removeLabels(context, conversation, surplus);
  await addLabels(context, conversation, names);
}

async function tellLabel(
  context: Context,
  conversation: Conversation,
  { action, label }: { readonly action: 'labeled' | 'unlabeled'; readonly label: Label },
): Promise<void> {
  const { name, color } = label;
  recordIssueEvent(context, conversation.issue, { kind: action, label: { name, color } });
  const payload = { label: toLabel(conversation.repository, label) };
  await tellIssue(context, conversation, { action, payload });
}
