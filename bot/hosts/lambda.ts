import { createHandler } from './create-handler.ts';

/** The bot as a function of AWS Lambda. */
export const handler = await createHandler(process.env);
