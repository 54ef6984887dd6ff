import type { GraphQLResolveInfo } from 'graphql';
import type { Git } from '../../git/git.ts';
import { Memory } from '../../git/memory.ts';
import { findMergeBase, listCommitsBetween } from '../../git/merge.ts';
import { toNodeId } from '../../world/ids.ts';
import type { Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { toCommitConnection } from './commit-connection.ts';
import type { Scope } from './scope.ts';

interface Sides {
  readonly base: string;
  readonly head: string;
}

interface Distance {
  readonly aheadBy: number;
  readonly behindBy: number;
}

const memory = new Memory<Distance | null>();

/** How a branch, a tag or a commit stands to a ref; null where there is none, or nothing in common. */
export async function compareRef(
  scope: Scope,
  target: string,
  headRef: string,
): Promise<Node | null> {
  const [base, head] = await Promise.all([resolve(scope, target), findHead(scope, headRef)]);
  if (base === null || head === null) return null;
  const { git } = scope.repository;
  const distance = await memory.recall(git, `${base}...${head}`, () =>
    measure(git, { base, head }),
  );
  return distance && toComparison(scope, { base, head }, distance);
}

/** What else git reads in a revision, such as "main~1" and "main:models", is no name of a commit. */
async function findHead(scope: Scope, headRef: string): Promise<string | null> {
  if (!/^[^-^~:][^^~:]*$/.test(headRef) || headRef.includes('@{')) return null;
  const names = headRef.startsWith('refs/')
    ? []
    : [`refs/heads/${headRef}`, `refs/tags/${headRef}`];
  const found = await Promise.all([...names, headRef].map((name) => resolve(scope, name)));
  return found.find((sha) => sha !== null) ?? null;
}

async function resolve({ objects }: Scope, revision: string): Promise<string | null> {
  return (await objects.load(`${revision}^{commit}`))?.sha ?? null;
}

async function measure(git: Git, { base, head }: Sides): Promise<Distance | null> {
  if (base === head) return { aheadBy: 0, behindBy: 0 };
  const counted = await git.read(['rev-list', '--left-right', '--count', `${base}...${head}`]);
  const [behindBy = 0, aheadBy = 0] = counted.split('\t').map(Number);
  const isDiverged = aheadBy > 0 && behindBy > 0;
  if (isDiverged && (await findMergeBase(git, base, head)) === null) return null;
  return { aheadBy, behindBy };
}

function toComparison(scope: Scope, { base, head }: Sides, distance: Distance): Node {
  return {
    id: toNodeId('CMP', `${scope.repository.id}:${base}...${head}`),
    ...distance,
    status: toStatus(distance),
    baseTarget: () => scope.loadObject(base),
    headTarget: () => scope.loadObject(head),
    commits: async (args: Window, info: GraphQLResolveInfo) => {
      const shas = await listCommitsBetween(scope.repository.git, base, head);
      return toCommitConnection(scope, shas, { args, info });
    },
  };
}

function toStatus({ aheadBy, behindBy }: Distance): string {
  if (aheadBy > 0) return behindBy > 0 ? 'DIVERGED' : 'AHEAD';
  return behindBy > 0 ? 'BEHIND' : 'IDENTICAL';
}
