/** Who did something, as GraphQL tells; null: the account is deleted. */
export interface Actor {
  readonly __typename: string;
  readonly login: string;
}

/**
 * The login as REST writes it. GraphQL leaves out an app's `[bot]`, and so makes it look like a
 * person of that name, who may have rights that the app does not have.
 */
export function toLogin(actor: Actor | null): string | null {
  if (actor === null) return null;
  const { __typename: kind, login } = actor;
  return kind === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}
