import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Runner } from '../../../demo/runner/runner.ts';
import { type Emulator, startEmulator } from '../../../emulator/emulator.ts';
import type { Repository } from '../../../emulator/world/repository.ts';

let emulator: Emulator;
let directory = '';
let runner: Runner;

beforeEach(async () => {
  emulator = await startEmulator();
  directory = await mkdtemp(join(tmpdir(), 'runner-'));
  runner = new Runner(emulator, directory);
});

afterEach(async () => {
  await runner.close();
  await emulator.close();
  await rm(directory, { recursive: true });
});

describe('Runner', () => {
  it('runs the steps of a workflow that an event starts, with what earlier steps told', async () => {
    const repository = await createRepository(`
on: issue_comment
jobs:
  one:
    steps:
      - id: first
        run: |
          echo "greeting=hello" >> "$GITHUB_OUTPUT"
          echo "# Done" >> "$GITHUB_STEP_SUMMARY"
      - run: echo "$TEXT, $GITHUB_ACTOR on $GITHUB_REPOSITORY"
        env:
          TEXT: \${{ steps.first.outputs.greeting }}`);
    emit(repository);
    const run = await runner.waitFor(() => true);
    expect(run.log).toContain('hello, alice on alice/flowers');
    expect(run).toMatchObject({ conclusion: 'success', summary: '# Done\n' });
  });

  it('ends a job as failed at the first step that fails, but for those that want to know', async () => {
    emit(
      await createRepository(`
on: issue_comment
jobs:
  one:
    steps:
      - run: exit 3
      - run: echo not reached
      - if: failure()
        run: echo cleaned up`),
    );
    const run = await runner.waitFor(() => true);
    expect(run.conclusion).toBe('failure');
    expect(run.log).toContain('cleaned up');
    expect(run.log).not.toContain('not reached');
  });

  it('starts nothing for what a token of a workflow run did', async () => {
    const repository = await createRepository('on: issue_comment\njobs: {}');
    emit(repository, { startsWorkflows: false });
    emit(repository);
    await runner.waitFor(() => true);
    expect(runner.runs).toHaveLength(1);
  });

  it('starts nothing in a fork', async () => {
    const repository = await createRepository('on: issue_comment\njobs: {}');
    const bob = emulator.world.createUser({ login: 'bob' });
    emit(await emulator.world.forkRepository(repository, bob));
    emit(repository);
    await runner.idle();
    expect(runner.runs).toMatchObject([{ event: { repository: { fullName: 'alice/flowers' } } }]);
  });

  it('runs on the base of a pull request what asks for that', async () => {
    const repository = await createRepository('on: pull_request_target\njobs: {}');
    const sha = await repository.git.read(['rev-parse', 'HEAD']);
    emulator.events.emit({
      ...{ name: 'pull_request', action: 'opened', repository, sender: repository.owner },
      payload: { pull_request: { base: { ref: 'main', sha }, head: { sha } } },
      startsWorkflows: true,
    });
    const run = await runner.waitFor(() => true);
    expect(run).toMatchObject({ commit: sha, event: { name: 'pull_request_target' } });
  });

  it('starts the workflows that wait for the end of another', async () => {
    const repository = await createRepository('name: first\non: issue_comment\njobs: {}', {
      '.github/workflows/second.yml':
        'name: second\non: {workflow_run: {workflows: [first], types: [completed]}}\njobs: {}',
    });
    emit(repository);
    const run = await runner.waitFor(({ workflow }) => workflow.name === 'second');
    expect(run.event.payload['workflow_run']).toMatchObject({ name: 'first' });
  });
});

function createRepository(
  workflow: string,
  files: Readonly<Record<string, string>> = {},
): Promise<Repository> {
  return emulator.world.createRepository({
    owner: emulator.world.createUser({ login: 'alice' }),
    name: 'flowers',
    files: { '.github/workflows/first.yml': workflow, ...files },
  });
}

function emit(repository: Repository, { startsWorkflows } = { startsWorkflows: true }): void {
  const sender = repository.owner;
  const name = 'issue_comment';
  emulator.events.emit({
    ...{ name, action: 'created', repository, sender, payload: {}, startsWorkflows },
  });
}
