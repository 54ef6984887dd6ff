import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** What expressions can ask for, by context: `github`, `inputs`, `steps`. */
export type Contexts = Readonly<Record<string, unknown>>;

/** Fills in every `${{ … }}` of a text. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluate(expression, contexts, 'success'),
  );
}

/** Whether an `if:` is met; one that asks for no status asks for success. */
export function isMet(
  condition: string,
  contexts: Contexts,
  status: 'success' | 'failure',
): boolean {
  const bare = condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1').trim();
  const asksForStatus = /\b(?:success|failure|always|cancelled)\s*\(/.test(bare);
  const asked = bare === '' ? 'success()' : asksForStatus ? bare : `success() && (${bare})`;
  return evaluate(`!!(${asked})`, contexts, status) === 'true';
}

function evaluate(expression: string, contexts: Contexts, status: string): string {
  const functions = statusFunctions(status);
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse();
  const dictionary: data.Dictionary = JSON.parse(JSON.stringify(contexts), data.reviver);
  return new Evaluator(parsed, dictionary, functions).evaluate().coerceString();
}

function statusFunctions(status: string) {
  const answers = {
    success: status === 'success',
    failure: status === 'failure',
    always: true,
    cancelled: false,
  };
  return new Map(
    Object.entries(answers).map(([name, answer]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer) },
    ]),
  );
}
