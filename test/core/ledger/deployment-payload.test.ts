import { describe, expect, it } from 'vitest';
import { findDeploymentPayload } from '../../../core/ledger/deployment-payload.ts';

const PAYLOAD = {
  model: 'iris',
  stage: 'production',
  version: '1.4.0',
  digest: `sha256:${'a'.repeat(64)}`,
  assignment: 'iris#production#7',
  previousVersion: '1.3.0',
  pullRequest: 12,
};

describe('findDeploymentPayload', () => {
  it.each([
    ['an object', PAYLOAD],
    ['a JSON text', JSON.stringify(PAYLOAD)],
    ['a JSON text within a JSON text', JSON.stringify(JSON.stringify(PAYLOAD))],
  ])('reads %s', (_, payload) => {
    expect(findDeploymentPayload(payload)).toEqual(PAYLOAD);
  });

  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['a text that is no JSON', 'deploy!'],
    ['a list', []],
    ['an object of another tool', { sha: 'abc' }],
    ['no assignment', { ...PAYLOAD, assignment: undefined }],
    ['the assignment of another model', { ...PAYLOAD, assignment: 'wine#production#7' }],
    ['the assignment of another stage', { ...PAYLOAD, assignment: 'iris#staging#7' }],
    ['a version that is none', { ...PAYLOAD, version: 'latest' }],
    ['a digest that is none', { ...PAYLOAD, digest: 'sha256:1' }],
  ])('takes %s for the deployment of somebody else', (_, payload) => {
    expect(findDeploymentPayload(payload)).toBeNull();
  });

  it('leaves out a previous version and a pull request that are none', () => {
    const payload = { ...PAYLOAD, previousVersion: '../..', pullRequest: '12' };
    expect(findDeploymentPayload(payload)).toEqual({
      ...PAYLOAD,
      previousVersion: null,
      pullRequest: null,
    });
  });
});
