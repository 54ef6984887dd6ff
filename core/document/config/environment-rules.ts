import { environmentOf } from '../../policy/stage-policy.ts';
import type { Fault } from '../fault.ts';
import { type SettingsPlace, valueFault } from './place.ts';

/** Two stages in one environment would each take the other's deployments for its own. */
export function environmentFaults(places: readonly SettingsPlace[]): readonly Fault[] {
  const holders = new Map<string, string>();
  return places.flatMap(({ stage, pattern, path, settings }): readonly Fault[] => {
    const own = [...path, 'environment'];
    if (settings.environment === true) {
      const message = "name the environment, or leave it out: its name is then the stage's";
      return [valueFault(own, message)];
    }
    if (pattern !== null && settings.environment === undefined) return [];
    const environment = environmentOf(stage, settings);
    if (environment === null) return [];
    const holder = holders.get(environment.toLowerCase()) ?? stage;
    holders.set(environment.toLowerCase(), holder);
    if (holder === stage) return [];
    const message = `the environment '${environment}' belongs to the stage '${holder}'; give each its own`;
    return [valueFault(own, message)];
  });
}
