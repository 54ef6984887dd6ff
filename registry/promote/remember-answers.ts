import type { FileAt, FoundFile, RepositoryFiles } from '../../core/ports/promotions.ts';
import type { CandidatePorts } from './gather-candidate.ts';

/**
 * The same ports, which ask for each thing once: several changes of one pull request share their
 * records, people and versions. For one judgement only, since what is remembered grows old.
 */
export function rememberAnswers(ports: CandidatePorts): CandidatePorts {
  const { catalog, people, pushes, registry, sourceHistory } = ports;
  return {
    ...{ clock: ports.clock, configHistory: ports.configHistory },
    catalog: {
      find: remember(
        (tag) => catalog.find(tag),
        ({ name }) => name,
      ),
    },
    people: {
      permissionOf: remember((login) => people.permissionOf(login), toLowerCase),
      isMember: remember(
        (team, login) => people.isMember(team, login),
        (...key) => toLowerCase(key.join(' ')),
      ),
    },
    pushes: {
      lastPusher: remember(
        (...head) => pushes.lastPusher(...head),
        (...key) => key.join(' '),
      ),
    },
    registry: {
      snapshot: remember(
        () => registry.snapshot(),
        () => '',
      ),
    },
    sourceHistory: {
      isOnDefaultBranch: remember((commit) => sourceHistory.isOnDefaultBranch(commit), toLowerCase),
    },
    files: rememberFiles(ports.files),
  };
}

function remember<Question extends readonly unknown[], Answer>(
  ask: (...question: Question) => Promise<Answer>,
  keyOf: (...question: Question) => string,
): (...question: Question) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (...question) => {
    const key = keyOf(...question);
    const answer = answers.get(key) ?? ask(...question);
    answers.set(key, answer);
    return answer;
  };
}

function rememberFiles(files: RepositoryFiles): RepositoryFiles {
  const known = new Map<string, FoundFile | null>();
  return {
    read: async (wanted) => {
      const missing = wanted.filter((file) => !known.has(keyOf(file)));
      const found = missing.length === 0 ? [] : await files.read(missing);
      for (const [at, file] of missing.entries()) known.set(keyOf(file), found[at] ?? null);
      return wanted.map((file) => known.get(keyOf(file)) ?? null);
    },
  };
}

function keyOf({ revision, path }: FileAt): string {
  return `${revision}:${path}`;
}

function toLowerCase(text: string): string {
  return text.toLowerCase();
}
