import type { Context } from '../http/context.ts';
import { HttpError, notFound } from '../http/http-error.ts';
import type { App, Installation } from '../world/app.ts';

/** The App that signed the request with its own key. */
export function getApp({ app }: Context): App {
  if (app === null) throw new HttpError(401, 'A JSON web token could not be decoded');
  return app;
}

export function getInstallation(context: Context<'installation_id'>, app: App): Installation {
  const id = Number(context.parameter('installation_id'));
  const installation = app.installations.find((one) => one.id === id);
  if (installation === undefined) throw notFound();
  return installation;
}
