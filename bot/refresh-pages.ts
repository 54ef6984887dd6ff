import { RegistryError } from '../core/errors.ts';
import { type ModelPagePorts, refreshModelPages } from '../registry/deploy/refresh-model-pages.ts';
import type { Deeds } from './work.ts';

/**
 * Brings the pages of the models up to date; nothing decides by them, so that they cannot be
 * written is told and stops nothing. Two calls where all is right.
 */
export async function refreshPages(ports: ModelPagePorts): Promise<Deeds> {
  try {
    const paths = await refreshModelPages(ports);
    return paths.length === 0 ? [] : [`Wrote the pages of the models: ${paths.join(', ')}`];
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return [`Could not write the pages of the models. ${error.message}`];
  }
}
