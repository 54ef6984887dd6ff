import { RegistryError } from '../errors.ts';

const PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_LENGTH = 100;

/** A model's name, checked: it is safe as a folder name and as a part of a tag. */
export function parseModelName(text: string): string {
  if (PATTERN.test(text) && text.length <= MAX_LENGTH) return text;
  throw new RegistryError('INVALID_MODEL_NAME', {
    problem: `"${text}" is not a model name.`,
    remedy:
      'Use small letters, digits and single hyphens, at most 100 of them, for example "fraud-scorer".',
  });
}

/** A stage's name, checked by the same grammar. */
export function parseStageName(text: string): string {
  if (PATTERN.test(text) && text.length <= 50) return text;
  throw new RegistryError('INVALID_STAGE_NAME', {
    problem: `"${text}" is not a stage name.`,
    remedy:
      'Use small letters, digits and single hyphens, at most 50 of them, for example "production".',
  });
}
