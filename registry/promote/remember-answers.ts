import type { FileAt } from '../../core/ports/promotions.ts';
import type { CandidatePorts } from './gather-candidate.ts';

/**
 * The same ports, which ask for each thing once: several changes of one pull request share
 * files, people and versions. For one judgement only, since what is remembered grows old.
 */
export function rememberAnswers(ports: CandidatePorts): CandidatePorts {
  const { catalog, files, people, pushes, sourceHistory } = ports;
  return {
    ...{ clock: ports.clock, configHistory: ports.configHistory },
    catalog: {
      find: (tag) => catalog.find(tag),
      findAll: rememberEach(
        (tags) => catalog.findAll(tags),
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
    sourceHistory: {
      isOnDefaultBranch: remember((commit) => sourceHistory.isOnDefaultBranch(commit), toLowerCase),
    },
    files: { read: rememberEach((wanted) => files.read(wanted), toKey) },
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

/** Of several questions at once, those that are new are asked together. */
function rememberEach<Question, Answer>(
  ask: (questions: readonly Question[]) => Promise<readonly (Answer | null)[]>,
  keyOf: (question: Question) => string,
): (questions: readonly Question[]) => Promise<readonly (Answer | null)[]> {
  const known = new Map<string, Answer | null>();
  return async (questions) => {
    const fresh = questions.filter((question) => !known.has(keyOf(question)));
    const answers = fresh.length === 0 ? [] : await ask(fresh);
    for (const [at, question] of fresh.entries()) known.set(keyOf(question), answers[at] ?? null);
    return questions.map((question) => known.get(keyOf(question)) ?? null);
  };
}

function toKey({ revision, path }: FileAt): string {
  return `${revision}:${path}`;
}

function toLowerCase(text: string): string {
  return text.toLowerCase();
}
