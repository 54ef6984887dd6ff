import { AssignmentTag } from '../model/assignment-tag.ts';
import { isDigest } from '../model/digest.ts';
import { isVersion } from '../model/version.ts';
import type { DeploymentPayload } from '../ports/deployments.ts';

/**
 * The payload of a deployment that the registry made; null: of another's. GitHub hands it out as
 * an object, as a JSON text, or as a JSON text within a JSON text, depending on who asks.
 */
export function findDeploymentPayload(payload: unknown): DeploymentPayload | null {
  const fields = unwrap(unwrap(payload));
  if (typeof fields !== 'object' || fields === null) return null;
  const { model, stage, version, digest, assignment, previousVersion, pullRequest } =
    fieldsOf(fields);
  const tag = typeof assignment === 'string' ? AssignmentTag.find(assignment) : null;
  if (tag === null || tag.model !== model || tag.stage !== stage) return null;
  if (typeof version !== 'string' || !isVersion(version)) return null;
  if (typeof digest !== 'string' || !isDigest(digest)) return null;
  return {
    model: tag.model,
    stage: tag.stage,
    version,
    digest,
    assignment: tag.name,
    previousVersion:
      typeof previousVersion === 'string' && isVersion(previousVersion) ? previousVersion : null,
    pullRequest: isNumber(pullRequest) ? pullRequest : null,
  };
}

function unwrap(payload: unknown): unknown {
  if (typeof payload !== 'string') return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
}

function fieldsOf(payload: object): Partial<Record<keyof DeploymentPayload, unknown>> {
  return payload;
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
