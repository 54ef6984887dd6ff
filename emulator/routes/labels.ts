import { authorize } from '../http/access.ts';
import type { Body } from '../http/body.ts';
import type { Context } from '../http/context.ts';
import { notFound } from '../http/http-error.ts';
import { paginate } from '../http/pagination.ts';
import { created, noContent, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { checkLabel, createLabel, findLabel } from '../issues/labels.ts';
import { toLabel } from '../representations/label.ts';
import type { Label, NewLabel } from '../world/label.ts';
import type { Repository } from '../world/repository.ts';

/** The labels that a repository has. */
export const labelRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/labels': (context) => {
    const repository = authorize(context, 'issues:read');
    return paginate(context, repository.labels, (label) => toLabel(repository, label));
  },

  'POST /repos/{owner}/{repo}/labels': async (context) => {
    const repository = authorize(context, 'issues:write');
    const body = await context.body();
    const fields = { name: body.string('name'), ...readAppearance(body) };
    return created(toLabel(repository, createLabel(context, repository, fields)));
  },

  'GET /repos/{owner}/{repo}/labels/{name}': (context) => {
    const repository = authorize(context, 'issues:read');
    return ok(toLabel(repository, getLabel(context, repository)));
  },

  'PATCH /repos/{owner}/{repo}/labels/{name}': async (context) => {
    const repository = authorize(context, 'issues:write');
    const label = getLabel(context, repository);
    const body = await context.body();
    const name = body.optionalString('new_name');
    const changes = { ...(name !== undefined && { name }), ...readAppearance(body) };
    checkLabel(repository, changes, label);
    Object.assign(label, changes);
    const payload = { label: toLabel(repository, label), changes: {} };
    context.emit(repository, 'label', { action: 'edited', payload });
    return ok(toLabel(repository, label));
  },

  'DELETE /repos/{owner}/{repo}/labels/{name}': (context) => {
    const repository = authorize(context, 'issues:write');
    const label = getLabel(context, repository);
    repository.labels.splice(repository.labels.indexOf(label), 1);
    for (const { labels } of repository.issues.values()) {
      if (labels.includes(label)) labels.splice(labels.indexOf(label), 1);
    }
    const payload = { label: toLabel(repository, label) };
    context.emit(repository, 'label', { action: 'deleted', payload });
    return noContent();
  },
});

function getLabel(context: Context<'name'>, repository: Repository): Label {
  const label = findLabel(repository, context.parameter('name'));
  if (label === null) throw notFound();
  return label;
}

function readAppearance(body: Body): Pick<NewLabel, 'color' | 'description'> {
  const color = body.optionalString('color');
  const description = body.optionalString('description');
  return {
    ...(color !== undefined && { color }),
    ...(description !== undefined && { description }),
  };
}
