import { describe, expect, it } from 'vitest';
import { findLicense } from '../../../collect/weights/license.ts';

describe('findLicense', () => {
  it.each<[string, Record<string, string>, string | null]>([
    ['an identifier', { 'general.license': ' apache-2.0 ' }, 'apache-2.0'],
    ['the key of ModelSpec', { 'modelspec.license': 'CC-BY-4.0' }, 'CC-BY-4.0'],
    ['the British spelling', { licence: 'MIT' }, 'MIT'],
    [
      'a name where there is no identifier',
      { 'general.license': 'other', 'general.license.name': 'llama3' },
      'llama3',
    ],
    ['no name for it', { license: 'Other' }, null],
    ['nothing', { license: '  ' }, null],
    ['the text of a licence', { license: 'Permission is hereby granted\nto any person' }, null],
    ['a long text', { license: 'x'.repeat(201) }, null],
    ['another key', { note: 'MIT' }, null],
  ])('knows %s', (_, pairs, license) => {
    expect(findLicense(new Map(Object.entries(pairs)))).toBe(license);
  });
});
