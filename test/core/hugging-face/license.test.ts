import { describe, expect, it } from 'vitest';
import { readLicense } from '../../../core/hugging-face/license.ts';

describe('readLicense', () => {
  it.each([
    [{ license: 'apache-2.0' }, { license: 'Apache-2.0' }],
    [{ license: 'openrail' }, { license: 'openrail' }],
    [{ license: ['mit', 'cc-by-4.0'] }, { license: 'MIT, CC-BY-4.0' }],
    [{ license: 'unknown' }, {}],
    [{ license: 'other' }, { license: 'other' }],
    [{ license: 'other', license_name: 'acme-1' }, { license: 'acme-1' }],
    [{ license: 'mit', license_link: 'LICENSE' }, { license: 'MIT' }],
    [
      { license: 'other', license_name: 'acme-1', license_link: 'https://acme.com/l' },
      { license: 'acme-1', links: [{ title: 'License', url: 'https://acme.com/l' }] },
    ],
  ])('reads %j', (card, license) => {
    expect(readLicense(card)).toEqual(license);
  });
});
