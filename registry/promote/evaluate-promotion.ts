import type { Problem } from '../../core/errors.ts';
import { currentAssignment } from '../../core/ledger/ledger.ts';
import { type Policy, readPolicy } from '../../core/policy/read-policy.ts';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import type { Registry } from '../../core/ports/deployments.ts';
import type {
  PullRequest,
  PullRequestStore,
  RepositoryFiles,
} from '../../core/ports/promotions.ts';
import type { Candidate } from '../../core/promotion/candidate.ts';
import { promoteLabel, rollbackLabel } from '../../core/promotion/label.ts';
import { type PromotionPlan, planPromotion } from '../../core/promotion/plan-promotion.ts';
import {
  findPointerLines,
  findPointerPlace,
  type Pointer,
  type PointerPlace,
  pointerPath,
} from '../../core/promotion/pointer.ts';
import { type CandidatePorts, gatherCandidate, type PointerChange } from './gather-candidate.ts';
import { readPointer } from './read-pointer.ts';

export interface PromotionPorts extends CandidatePorts {
  readonly pullRequests: PullRequestStore;
  readonly files: RepositoryFiles;
}

export interface EvaluatedPullRequest {
  readonly pullRequest: PullRequest;
  readonly plan: PromotionPlan;
}

/** Judges what a pull request asks for. Writes nothing; what it reads of the head is data only. */
export async function evaluatePromotion(
  number: number,
  ports: PromotionPorts,
): Promise<EvaluatedPullRequest> {
  const pullRequest = await ports.pullRequests.get(number);
  const { changes, problems } = await readChanges(pullRequest, ports);
  const candidates: Candidate[] = [];
  for (const change of changes) candidates.push(await gatherCandidate(change, ports));
  return { pullRequest, plan: planPromotion({ candidates, problems }) };
}

interface Changes {
  readonly changes: readonly PointerChange[];
  readonly problems: readonly Problem[];
}

async function readChanges(
  pullRequest: PullRequest,
  { files, registry }: PromotionPorts,
): Promise<Changes> {
  const places = pullRequest.changedPaths.flatMap((path) => findPointerPlace(path) ?? []);
  if (places.length === 0) return { changes: [], problems: [] };
  const { baseBranch, headCommit } = pullRequest;
  const [config, ...texts] = await files.read([
    // The policy in force is the base branch's, whatever the pull request makes of it.
    { revision: baseBranch, path: CONFIG_PATH },
    ...places.map((place) => ({ revision: baseBranch, path: pointerPath(place) })),
    ...places.map((place) => ({ revision: headCommit, path: pointerPath(place) })),
  ]);
  const policies = readPolicy(config ?? null);
  const read: Changes[] = [];
  for (const [index, place] of places.entries()) {
    if (!isStage(place, policies, pullRequest)) continue;
    const before = texts[index] ?? null;
    const after = texts[places.length + index] ?? null;
    read.push(await readChange({ place, before, after }, { policies, pullRequest, registry }));
  }
  return {
    changes: read.flatMap(({ changes }) => changes),
    problems: [...policies.problems, ...read.flatMap(({ problems }) => problems)],
  };
}

/** People keep other files beside the pointers; one of no stage counts where a label says so. */
function isStage({ stage }: PointerPlace, policies: Policy, { labels }: PullRequest): boolean {
  if (policies.problems.length > 0 || policies.stages.includes(stage)) return true;
  return labels.some(({ name }) => name === promoteLabel(stage) || name === rollbackLabel(stage));
}

async function readChange(
  texts: {
    readonly place: PointerPlace;
    readonly before: string | null;
    readonly after: string | null;
  },
  context: {
    readonly policies: Policy;
    readonly pullRequest: PullRequest;
    readonly registry: Registry;
  },
): Promise<Changes> {
  const { place, before, after } = texts;
  const path = pointerPath(place);
  if (after === null) return { changes: [], problems: [deleted(path)] };
  const asked = readPointer(path, after);
  if (!asked.ok) return { changes: [], problems: asked.problems };
  const championPointer =
    before === null ? null : await readChampion(place, before, context.registry);
  if (championPointer !== null && isSame(asked.pointer, championPointer)) {
    return { changes: [], problems: [] };
  }
  const policy = context.policies.of(place.model, place.stage);
  const { pullRequest } = context;
  const pointerLines = findPointerLines(after);
  const change = {
    ...{ place, policy, pointer: asked.pointer, pointerLines },
    ...{ championPointer, pullRequest },
  };
  return { changes: [change], problems: [] };
}

/** Where the base branch's pointer is broken, the ledger says what the stage holds. */
async function readChampion(
  place: PointerPlace,
  text: string,
  registry: Registry,
): Promise<Pointer | null> {
  const held = readPointer(pointerPath(place), text);
  if (held.ok) return held.pointer;
  const { assignments } = await registry.snapshot();
  return currentAssignment(assignments, place)?.record ?? null;
}

function isSame(a: Pointer, b: Pointer): boolean {
  return a.version === b.version && a.digest === b.digest;
}

function deleted(path: string): Problem {
  return {
    file: path,
    line: null,
    column: null,
    field: 'version',
    message:
      'the pull request deletes this pointer. A stage always holds a version; point it to another one',
  };
}
