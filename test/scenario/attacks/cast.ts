import { BotStage } from '../stage/bot-stage.ts';
import { type Person, pointerTo } from '../stage/people.ts';

export const POLICY = `stages:
  staging: {}
  production:
    gates:
      - threshold: { metric: accuracy, dataset: iris-holdout, atLeast: 0.9 }
`;
export const POINTER = 'models/iris/production.yml';
export const LABEL = 'promote:production';

/** A registry, and the people around it. */
export class Cast {
  readonly stage: BotStage;
  /** Administrator. */
  readonly ada: Person;
  /** May write. */
  readonly wendy: Person;
  /** May write. */
  readonly rita: Person;
  /** May triage: set labels, and nothing more. */
  readonly tim: Person;

  private constructor(stage: BotStage) {
    this.stage = stage;
    this.ada = stage.person('ada', 'admin');
    this.wendy = stage.person('wendy', 'write');
    this.rita = stage.person('rita', 'write');
    this.tim = stage.person('tim', 'triage');
  }

  static async open(policy: string): Promise<Cast> {
    const stage = await BotStage.open({
      '.github/model-registry.yml': policy,
      'models/iris/model.yml': 'description: Irises.\nowners: ["@ada"]\n',
    });
    const cast = new Cast(stage);
    // Who may only triage can set a label that is there, and make none.
    const label = { owner: 'acme', repo: 'flowers', name: LABEL };
    await cast.ada.github.rest.issues.createLabel(label);
    return cast;
  }

  /** A pull request by the person that points production to the version, without a label. */
  async ask(version: string, accuracy = 0.95, by = this.wendy): Promise<number> {
    const registered = await this.stage.register(version, accuracy);
    return await by.propose(`ask-${version}`, { [POINTER]: pointerTo(registered) });
  }

  /** As `ask`, with the label by wendy. */
  async request(version: string, accuracy = 0.95, by = this.wendy): Promise<number> {
    const number = await this.ask(version, accuracy, by);
    await this.wendy.label(number, LABEL);
    return number;
  }

  /** The conclusion of the check once all is quiet. */
  async verdict(number: number): Promise<string | undefined> {
    await this.stage.quiet();
    return (await this.stage.check(number))?.conclusion;
  }

  /** Assignments and deployments there are; none of either: []. */
  async deployed(): Promise<readonly string[]> {
    const entries = (await this.stage.ledger()).filter((name) => name.includes('#'));
    return [...entries, ...(await this.stage.deployments())];
  }
}

/** A hundred million elements in nine lines. */
export function bomb(): string {
  const levels = [...'abcdefghi'].map((name, at, names) => {
    const inner = Array(10).fill(at === 0 ? 'x' : `*${names[at - 1]}`);
    return `${name}: &${name} [${inner.join(', ')}]`;
  });
  return `${levels.join('\n')}\n`;
}
