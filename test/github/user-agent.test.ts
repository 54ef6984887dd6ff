import { expect, it } from 'vitest';
import { USER_AGENT } from '../../github/user-agent.ts';
import manifest from '../../package.json' with { type: 'json' };

it('names the version of this package', () => {
  expect(USER_AGENT).toBe(`${manifest.name}/${manifest.version}`);
});
