import { beforeEach, describe, expect, it } from 'vitest';
import { RegistryError } from '../../../core/errors.ts';
import { formatAssignmentMessage } from '../../../core/ledger/assignment-record.ts';
import { formatHoldMessage, type HoldRecord, holdTag } from '../../../core/ledger/hold-record.ts';
import type { VersionTag } from '../../../core/model/version-tag.ts';
import { readPolicy } from '../../../core/policy/read-policy.ts';
import type { Candidate } from '../../../core/promotion/candidate.ts';
import {
  type CandidatePorts,
  gatherCandidate,
  type PointerChange,
} from '../../../registry/promote/gather-candidate.ts';
import { DIGEST } from '../../builders/candidate.ts';
import { aDeployment, anAssignment } from '../../builders/ledger.ts';
import { InMemoryRepository, PRODUCTION } from '../../fakes/in-memory-repository.ts';

const CONFIG = `stages:
  staging: { environment: false }
  production:
    after: staging
    soak: 1d
    promoters: ["@maintainer"]
    gates: [default-branch: true]
`;
const COMMIT = 'c'.repeat(40);

let repository: InMemoryRepository;
beforeEach(() => {
  repository = new InMemoryRepository(CONFIG);
  repository.publish('1.0.0');
  repository.publish('1.1.0');
});

async function gather(
  facts: Partial<PointerChange> = {},
  ports: CandidatePorts = repository,
): Promise<Candidate> {
  const change = {
    place: PRODUCTION,
    policy: readPolicy(CONFIG).of('iris', 'production'),
    pointer: { version: '1.1.0', digest: DIGEST },
    championPointer: { version: '1.0.0', digest: DIGEST },
    pullRequest: repository.pullRequests.put(),
    snapshot: facts.snapshot ?? (await repository.registry.snapshot()),
    ...facts,
  };
  return await gatherCandidate(change, ports);
}

async function assign(name: string, version: string): Promise<void> {
  const { tag, record } = anAssignment(name, version, { digest: DIGEST });
  const message = formatAssignmentMessage(tag, record);
  await repository.tags.create({ name: tag.name, commit: COMMIT, message });
}

async function deploy(name: string, version: string, state: 'success' | 'failure') {
  await assign(name, version);
  const { payload, environment } = aDeployment(anAssignment(name, version, { digest: DIGEST }));
  const id = await repository.deployments.create({
    ...{ commit: COMMIT, environment, production: true, description: '', payload },
  });
  repository.deployments.set(id, state);
}

describe('gatherCandidate', () => {
  it('finds a stay in a stage that is only a name in the ledger alone', async () => {
    expect((await gather()).past.stay).toBeNull();
    await assign('iris#staging#1', '1.1.0');
    expect((await gather()).past.stay).toEqual({ since: '2026-03-01T12:00:00Z', until: null });
  });

  it('tells the hold of the stage', async () => {
    const hold: HoldRecord = {
      ...{ ...PRODUCTION, counter: 1, state: 'held', reason: 'Wait', by: 'ada' },
      ...{ at: '2026-03-01T12:00:00Z', assignment: null },
    };
    const { name } = holdTag(hold);
    await repository.tags.create({ name, commit: COMMIT, message: formatHoldMessage(hold) });
    expect((await gather()).past.hold).toEqual(hold);
  });

  it.each([
    ['maintainer', true],
    ['writer', false],
    ['visitor', false],
    [null, false],
  ])('tries again what failed where %s asks for it: %s', async (labelledBy, retries) => {
    repository.writers.add('writer');
    await deploy('iris#production#1', '1.1.0', 'failure');
    const labels = [
      { name: 'promote:production', labelledBy: 'maintainer' },
      { name: 'retry:production', labelledBy },
    ];
    const { request, past } = await gather({
      pullRequest: repository.pullRequests.put({ labels }),
    });
    expect(past.failed).toBe('iris#production#1');
    expect(request?.retries).toBe(retries);
  });

  it('asks whether the source is on the default branch where a gate wants to know', async () => {
    expect((await gather()).onDefaultBranch).toBeNull();
    repository.merged.set(COMMIT, true);
    expect((await gather()).onDefaultBranch).toBe(true);
    expect((await gather({ policy: null })).onDefaultBranch).toBeNull();
    const source = { repository: 'acme/elsewhere', commit: COMMIT, dirty: false };
    repository.publish('1.1.0', { source });
    expect((await gather()).onDefaultBranch).toBeNull();
  });

  it.each<readonly [string, Partial<Candidate>]>([
    ['1.0.0', { champion: null, challengerFault: null }],
    ['1.1.0', { challenger: null, challengerFault: expect.stringMatching(/Damaged/) }],
  ])('goes on where the release of %s is damaged', async (version, expected) => {
    const findAll = async (tags: readonly VersionTag[]) => {
      if (!tags.some((tag) => tag.version === version)) return repository.catalog.findAll(tags);
      throw new RegistryError('VERSION_DAMAGED', { problem: 'Damaged.', remedy: 'Do not use it.' });
    };
    const catalog = { ...repository.catalog, findAll };
    const { clock, configHistory, files, people, pushes, registry, sourceHistory } = repository;
    const ports = {
      ...{ catalog, clock, configHistory, files, people, pushes, registry, sourceHistory },
    };
    const candidate = await gather({}, ports);
    expect(candidate).toMatchObject(expected);
    expect([candidate.challenger, candidate.champion].filter((one) => one !== null)).toHaveLength(
      1,
    );
  });

  it('reads no records where it is given them', async () => {
    const snapshot = await repository.registry.snapshot();
    await gather({ snapshot });
    expect(repository.snapshots).toBe(1);
  });

  it('is about the version that is taken out where the pointer is deleted', async () => {
    const candidate = await gather({ pointer: null });
    expect(candidate).toMatchObject({ kind: 'retirement', pointer: { version: '1.0.0' } });
    await expect(gather({ pointer: null, championPointer: null })).rejects.toThrow(RangeError);
  });

  it('sees that the policy asks for a rollback by itself', async () => {
    await deploy('iris#production#1', '1.0.0', 'success');
    await deploy('iris#production#2', '1.1.0', 'failure');
    const policy = readPolicy('stages: { production: { onFailure: rollback } }');
    const pullRequest = repository.pullRequests.put({
      ...{ isOwn: true, author: 'registry[bot]' },
      labels: [{ name: 'rollback:production', labelledBy: 'registry[bot]' }],
    });
    const change = {
      ...{ pullRequest, policy: policy.of('iris', 'production') },
      pointer: { version: '1.0.0', digest: DIGEST },
      championPointer: { version: '1.1.0', digest: DIGEST },
    };
    expect((await gather(change)).request).toMatchObject({ byPolicy: true, askedBy: null });
    const foreign = { ...change, pullRequest: { ...pullRequest, isOwn: false } };
    expect((await gather(foreign)).request).toMatchObject({ byPolicy: false, mayWrite: false });
  });
});
