import type { Documentation } from '../generated/schema-types.ts';
import { type CardData, textOf, textsOf } from './card-values.ts';

/** The Hub writes SPDX identifiers small. */
const SPDX: readonly string[] = [
  ...['AFL-3.0', 'Apache-2.0', 'Artistic-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BSL-1.0'],
  ...['BSD-3-Clause-Clear', 'C-UDA-1.0', 'CC0-1.0', 'CC-BY-2.0', 'CC-BY-2.5', 'CC-BY-3.0'],
  ...['CC-BY-4.0', 'CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'CC-BY-NC-2.0', 'CC-BY-NC-3.0', 'CC-BY-NC-4.0'],
  ...['CC-BY-ND-4.0', 'CC-BY-NC-ND-3.0', 'CC-BY-NC-ND-4.0', 'CC-BY-NC-SA-2.0', 'CC-BY-NC-SA-3.0'],
  ...['CC-BY-NC-SA-4.0', 'CDLA-Permissive-1.0', 'CDLA-Permissive-2.0', 'CDLA-Sharing-1.0'],
  ...['ECL-2.0', 'EPL-1.0', 'EPL-2.0', 'EUPL-1.1', 'EUPL-1.2', 'ISC', 'LPPL-1.3c', 'MIT'],
  ...['MPL-2.0', 'MS-PL', 'NCSA', 'OFL-1.1', 'OSL-3.0', 'PDDL-1.0', 'PostgreSQL', 'Unlicense'],
  ...['WTFPL', 'Zlib'],
];

type Licence = Pick<Documentation, 'license' | 'links'>;

/** The licence, and where it can be read when it is none that everybody knows. */
export function readLicense(card: CardData): Licence {
  const declared = textsOf(card['license']).filter((id) => id !== 'unknown');
  const names = declared.map((id) => (id === 'other' ? nameOfOther(card) : properCase(id)));
  const link = textOf(card['license_link']);
  return {
    ...(names.length > 0 && { license: names.join(', ') }),
    ...(link !== null && /^https?:\/\//.test(link) && { links: [{ title: 'License', url: link }] }),
  };
}

function nameOfOther(card: CardData): string {
  return textOf(card['license_name']) ?? 'other';
}

function properCase(id: string): string {
  return SPDX.find((known) => known.toLowerCase() === id.toLowerCase()) ?? id;
}
