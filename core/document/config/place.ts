import type { RegistryConfig, StageConfig } from '../../generated/schema-types.ts';
import type { Fault } from '../fault.ts';
import type { FieldPath } from '../field-path.ts';

/** Where the configuration says something of a stage: for every model, or for some. */
export interface SettingsPlace {
  readonly stage: string;
  /** Null: it holds for every model. */
  readonly pattern: string | null;
  readonly path: FieldPath;
  readonly settings: StageConfig;
}

/** In the order of the file, those for every model first. */
export function placesOf({ stages, models = {} }: RegistryConfig): readonly SettingsPlace[] {
  const forAll = Object.entries(stages).map(([stage, settings]) => {
    return { stage, pattern: null, path: ['stages', stage], settings };
  });
  const forSome = Object.entries(models).flatMap(([pattern, model]) =>
    Object.entries(model.stages).map(([stage, settings]) => {
      return { stage, pattern, path: ['models', pattern, 'stages', stage], settings };
    }),
  );
  return [...forAll, ...forSome];
}

export function valueFault(path: FieldPath, message: string): Fault {
  return { path, part: 'value', message };
}

export function keyFault(path: FieldPath, message: string): Fault {
  return { path, part: 'key', message };
}

/** One fault for each word that is there before; capitals make no difference. */
export function repetitions(words: readonly string[], path: FieldPath): readonly Fault[] {
  const seen = new Set<string>();
  return words.flatMap((word, at) => {
    const key = word.toLowerCase();
    const repeated = seen.has(key);
    seen.add(key);
    return repeated ? [valueFault([...path, at], `'${word}' is there twice; keep one`)] : [];
  });
}
