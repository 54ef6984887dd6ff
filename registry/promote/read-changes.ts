import type { Problem } from '../../core/errors.ts';
import type { Policy } from '../../core/policy/read-policy.ts';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import type { RegistrySnapshot } from '../../core/ports/deployments.ts';
import type {
  FileAt,
  FoundFile,
  PullRequest,
  RepositoryFiles,
} from '../../core/ports/promotions.ts';
import { CODE_OWNERS_PATHS } from '../../core/promotion/code-owners.ts';
import { stageLabels } from '../../core/promotion/label.ts';
import {
  findPointerLines,
  isSamePointer,
  type Pointer,
  type PointerPlace,
  pointerPath,
} from '../../core/promotion/pointer.ts';
import type { PointerChange } from './gather-candidate.ts';
import { readConfigChange } from './read-config-change.ts';
import { readPointerFile } from './read-pointer.ts';
import { findChampion, findPointer } from './read-stage.ts';
import { refuseFolder, refuseLookalike, type TouchedPaths } from './touched-paths.ts';

/** What a pull request makes of the pointers. */
export interface Changes {
  readonly changes: readonly PointerChange[];
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

export interface ChangeContext {
  readonly pullRequest: PullRequest;
  readonly policies: Policy;
  readonly snapshot: RegistrySnapshot;
}

const NOTHING: Changes = { changes: [], problems: [], notices: [] };

/** Each costs some calls, and anybody can open a pull request. */
const MOST_PLACES = 20;

/** Reads all that is wanted of the files in one call. */
export async function readChanges(
  touched: TouchedPaths,
  context: ChangeContext,
  files: RepositoryFiles,
): Promise<Changes> {
  const { pullRequest, policies, snapshot } = context;
  const places = touched.places.filter((place) => isStage(place, context));
  const lookalikes = touched.lookalikes.filter(({ place }) => isStage(place, context));
  if (places.length > MOST_PLACES) return { ...NOTHING, problems: [tooMany(places.length)] };
  const ofHead = [
    ...(touched.config ? [CONFIG_PATH] : []),
    ...places.map(pointerPath),
    ...lookalikes.map(({ path }) => path),
  ].map((path) => ({ revision: pullRequest.headCommit, path }));
  // What the judgement will ask for is read along.
  const found = await files.read([...ofHead, ...ownersFiles(places, context)]);
  const at = new Map(ofHead.map(({ path }, index) => [path, found[index] ?? null]));
  const config = at.get(CONFIG_PATH);
  return join([
    ...(config === undefined ? [] : [readConfigChange(snapshot.config, config)]),
    { problems: places.length === 0 ? [] : policies.problems },
    { problems: touched.folders.map(refuseFolder) },
    { problems: lookalikes.filter(({ path }) => at.get(path)).map(refuseLookalike) },
    ...places.map((place) => readChange(place, at.get(pointerPath(place)) ?? null, context)),
  ]);
}

function ownersFiles(
  places: readonly PointerPlace[],
  { policies, snapshot }: ChangeContext,
): readonly FileAt[] {
  const asks = places.some(({ model, stage }) =>
    policies.of(model, stage)?.approvals?.from.includes('codeowners'),
  );
  return asks ? CODE_OWNERS_PATHS.map((path) => ({ revision: snapshot.commit, path })) : [];
}

function join(parts: readonly Partial<Changes>[]): Changes {
  return {
    changes: parts.flatMap(({ changes = [] }) => changes),
    problems: parts.flatMap(({ problems = [] }) => problems),
    notices: parts.flatMap(({ notices = [] }) => notices),
  };
}

function tooMany(count: number): Problem {
  const message = `changes ${count} pointers; at most ${MOST_PLACES} are judged in one pull request. Split it`;
  return { file: null, line: null, column: null, field: 'models', message };
}

/** People keep other files beside the pointers; one of no stage counts where a label says so. */
function isStage(
  { stage }: PointerPlace,
  { policies, pullRequest }: Pick<ChangeContext, 'policies' | 'pullRequest'>,
): boolean {
  if (policies.problems.length > 0 || policies.stages.includes(stage)) return true;
  return pullRequest.labels.some(({ name }) => stageLabels(stage).includes(name));
}

/** `found` is what the head has at the pointer's path. */
function readChange(place: PointerPlace, found: FoundFile | null, context: ChangeContext): Changes {
  const { pullRequest, policies, snapshot } = context;
  const path = pointerPath(place);
  const before = findPointer(place, snapshot);
  const championPointer = findChampion(place, snapshot);
  const change = {
    ...{ place, championPointer, pullRequest, snapshot, policies },
    policy: policies.of(place.model, place.stage),
  };
  if (found === null) {
    if (!snapshot.pointers.some((one) => one.path === path)) return NOTHING;
    if (championPointer === null) return { ...NOTHING, notices: [emptyAlready(path)] };
    return { ...NOTHING, changes: [{ ...change, pointer: null }] };
  }
  const asked = readPointerFile(path, found);
  if (!asked.ok) return { ...NOTHING, problems: asked.problems };
  if (isSamePointer(asked.pointer, before)) return NOTHING;
  if (isSamePointer(asked.pointer, championPointer)) {
    return { ...NOTHING, notices: [putsBack(path, asked.pointer)] };
  }
  const pointerLines = found.kind === 'text' ? findPointerLines(found.text) : undefined;
  const at = pointerLines === undefined ? {} : { pointerLines };
  return { ...NOTHING, changes: [{ ...change, ...at, pointer: asked.pointer }] };
}

function emptyAlready(path: string): string {
  return `${path} is deleted; its stage holds no version, so nothing else changes.`;
}

function putsBack(path: string, { version }: Pointer): string {
  return `${path} names ${version} again, which its stage holds already, so nothing is deployed.`;
}
