import type { RegistryConfig } from '../../generated/schema-types.ts';
import type { Fault } from '../fault.ts';
import { suggest } from '../suggest.ts';
import { keyFault, type SettingsPlace, valueFault } from './place.ts';

/** The names of stages, and which of them a version passes before which. */
export function orderFaults(
  { stages }: RegistryConfig,
  places: readonly SettingsPlace[],
): readonly Fault[] {
  const names = Object.keys(stages);
  return [
    ...names.flatMap(nameFaults),
    ...places.flatMap((place) => [
      ...unknownStage(place, names),
      ...laterStage(place, names),
      ...idleSoak(place, places),
    ]),
  ];
}

function nameFaults(name: string): readonly Fault[] {
  if (name === 'model') {
    const message = "'model' cannot name a stage: models/<model>/model.yml describes the model";
    return [keyFault(['stages', name], message)];
  }
  if (!/^\d+$/.test(name)) return [];
  const message = `'${name}' cannot name a stage: it needs a letter, or the stages lose their order`;
  return [keyFault(['stages', name], message)];
}

function unknownStage({ stage, path }: SettingsPlace, names: readonly string[]): readonly Fault[] {
  if (names.includes(stage)) return [];
  return [keyFault(path, `${noStage(stage, names)}; name it under stages first`)];
}

function laterStage(place: SettingsPlace, names: readonly string[]): readonly Fault[] {
  const { after } = place.settings;
  if (after === undefined) return [];
  const path = [...place.path, 'after'];
  if (!names.includes(after)) return [valueFault(path, noStage(after, names))];
  if (after === place.stage) {
    return [valueFault(path, `'${after}' is this very stage; name one that stands above it`)];
  }
  if (names.indexOf(after) < names.indexOf(place.stage)) return [];
  if (!names.includes(place.stage)) return [];
  const message = `'${after}' stands below '${place.stage}'; a version passes the stages from the top down, so name one above`;
  return [valueFault(path, message)];
}

function idleSoak(place: SettingsPlace, places: readonly SettingsPlace[]): readonly Fault[] {
  const { stage, path, pattern, settings } = place;
  if (settings.soak === undefined || settings.after !== undefined) return [];
  // Of several patterns that fit a model one may say `after`, and another `soak`.
  const elsewhere = places.some((other) => {
    return other.stage === stage && other.settings.after !== undefined;
  });
  if (pattern !== null && elsewhere) return [];
  const message = "says how long, but no 'after' says where; add for example after: staging";
  return [keyFault([...path, 'soak'], message)];
}

function noStage(name: string, names: readonly string[]): string {
  const near = suggest(name, names);
  const hint = near === null ? '' : `, did you mean '${near}'?`;
  return `there is no stage '${name}'${hint}`;
}
