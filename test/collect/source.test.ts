import { describe, expect, it } from 'vitest';
import type { GitCheckout } from '../../collect/git-checkout.ts';
import { readRuntime } from '../../collect/runtime.ts';
import { sourceOrigins, toSource } from '../../collect/source.ts';
import { readWorkflowRun } from '../../collect/workflow-run.ts';

const PUSHED = 'a'.repeat(40);
const MERGE = 'b'.repeat(40);
const HEAD = 'c'.repeat(40);

const ENV = {
  GITHUB_REPOSITORY: 'acme/flowers',
  GITHUB_SHA: PUSHED,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_WORKFLOW: 'train',
  GITHUB_ACTOR: 'alice',
  GITHUB_SERVER_URL: 'https://github.example.com',
};

const PULL_REQUEST = {
  ...ENV,
  GITHUB_SHA: MERGE,
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_HEAD_REF: 'more-trees',
};
const EVENT = { number: 7, pull_request: { number: 7, head: { sha: HEAD } } };

const CHECKOUT: GitCheckout = {
  commit: PUSHED,
  dirty: false,
  ref: null,
  root: '/work',
  prefix: '',
  repository: null,
};

describe('readWorkflowRun', () => {
  it('reads repository, commit, ref and run', () => {
    expect(readWorkflowRun(ENV, { after: PUSHED })).toEqual({
      repository: 'acme/flowers',
      checkedOut: PUSHED,
      commit: PUSHED,
      ref: 'refs/heads/main',
      run: {
        id: 42,
        attempt: 2,
        url: 'https://github.example.com/acme/flowers/actions/runs/42/attempts/2',
        workflow: 'train',
        actor: 'alice',
      },
    });
  });

  it('takes the head of a pull request, not the merge commit that nobody keeps', () => {
    expect(readWorkflowRun(PULL_REQUEST, EVENT)).toMatchObject({
      checkedOut: MERGE,
      commit: HEAD,
      ref: 'refs/heads/more-trees',
      pullRequest: 7,
    });
  });

  it('names the pull request where the run has its base branch, and keeps that', () => {
    for (const event of [EVENT, { action: 'closed', pull_request: { number: 7, merged: true } }]) {
      expect(readWorkflowRun(ENV, event)).toMatchObject({
        commit: PUSHED,
        ref: 'refs/heads/main',
        pullRequest: 7,
      });
    }
    for (const number of [0, -1, 1.5, '7', null]) {
      const found = readWorkflowRun(ENV, { pull_request: { number } });
      expect(found).not.toHaveProperty('pullRequest');
    }
  });

  it('names who started this attempt of the run', () => {
    const env = { ...ENV, GITHUB_TRIGGERING_ACTOR: 'bob' };
    expect(readWorkflowRun(env, null).run?.actor).toBe('bob');
  });

  const RUNNER = {
    ImageOS: 'ubuntu24',
    ImageVersion: '20261115.1',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
  };

  it.each([
    [RUNNER, 'ubuntu24 20261115.1 linux-x64 github-hosted'],
    [
      { RUNNER_OS: 'macOS', RUNNER_ARCH: 'ARM64', RUNNER_ENVIRONMENT: 'self-hosted' },
      'macos-arm64 self-hosted',
    ],
    [{ RUNNER_OS: 'Linux' }, 'linux'],
    [{ ...RUNNER, ImageOS: 'a\nb', ImageVersion: '' }, 'linux-x64 github-hosted'],
    [{}, undefined],
  ])('of the runner %j tells %j', (runner, text) => {
    expect(readWorkflowRun({ ...ENV, ...runner }, null).run?.runner).toBe(text);
  });

  it.each([null, undefined, 'x', {}, { pull_request: null }])(
    'falls back to the merge commit where the event is %j',
    (event) => {
      expect(readWorkflowRun(PULL_REQUEST, event)).toMatchObject({ commit: MERGE, pullRequest: 7 });
    },
  );

  it('knows nothing outside of a workflow', () => {
    expect(readWorkflowRun({}, null)).toEqual({});
    expect(readWorkflowRun({ GITHUB_REPOSITORY: '', GITHUB_RUN_ID: 'x' }, null)).toEqual({});
  });
});

describe('toSource', () => {
  it('takes from the workflow what it tells, and the working tree from git', () => {
    const git = { ...CHECKOUT, dirty: true, prefix: 'python/', repository: 'alice/fork' };
    expect(toSource('iris', git, readWorkflowRun(ENV, null))).toMatchObject({
      repository: 'acme/flowers',
      commit: PUSHED,
      ref: 'refs/heads/main',
      path: 'python/models/iris',
      dirty: true,
      run: { id: 42 },
    });
  });

  it('gives the commit that is checked out where the workflow chose another', () => {
    const git = { ...CHECKOUT, commit: 'd'.repeat(40) };
    expect(toSource('iris', git, readWorkflowRun(ENV, null)).commit).toBe('d'.repeat(40));
  });

  it('gives the head of a pull request where its merge commit is checked out', () => {
    const git = { ...CHECKOUT, commit: MERGE };
    expect(toSource('iris', git, readWorkflowRun(PULL_REQUEST, EVENT)).commit).toBe(HEAD);
  });

  it('remembers which of the two told what', () => {
    const git = { ...CHECKOUT, commit: 'd'.repeat(40), prefix: 'python/' };
    const workflow = readWorkflowRun(ENV, null);
    const told = sourceOrigins(toSource('iris', git, workflow), workflow);
    expect(new Map(told.map(({ field, from }) => [field, from]))).toEqual(
      new Map([
        ['source.repository', 'the workflow run'],
        ['source.commit', 'git'],
        ['source.ref', 'the workflow run'],
        ['source.path', 'git'],
        ['source.dirty', 'git'],
        ['source.run', 'the workflow run'],
      ]),
    );
  });

  it('gives what git alone tells outside of a workflow', () => {
    const git = { ...CHECKOUT, ref: 'refs/heads/main', repository: 'acme/flowers' };
    expect(toSource('iris', git, {})).toEqual({
      repository: 'acme/flowers',
      commit: PUSHED,
      ref: 'refs/heads/main',
      path: 'models/iris',
      dirty: false,
    });
  });

  it('gives what the workflow alone tells without a checkout', () => {
    const source = toSource('iris', null, readWorkflowRun(ENV, null));
    expect(source).toMatchObject({ repository: 'acme/flowers', commit: PUSHED });
    expect(source).not.toHaveProperty('dirty');
  });
});

describe('readRuntime', () => {
  it.each([
    ['/opt/hostedtoolcache/Python/3.13.1/x64', 'python 3.13.1'],
    ['C:\\hostedtoolcache\\windows\\Python\\3.12.0-rc.1\\x64', 'python 3.12.0-rc.1'],
    ['/usr/bin', null],
    ['', null],
  ])('of the place %j is %j', (pythonLocation, runtime) => {
    expect(readRuntime({ pythonLocation, RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64' })).toBe(runtime);
  });
});
