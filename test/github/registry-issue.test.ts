import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitHubRegistryIssue } from '../../github/registry-issue.ts';
import { Connection } from './connection.ts';

const TEXT = { title: 'They disagree', body: 'So it is.' };

let connection: Connection;
let issues: GitHubRegistryIssue;

beforeEach(async () => {
  connection = await Connection.open();
  issues = new GitHubRegistryIssue(connection.client, connection.name);
});

afterEach(() => connection.emulator.close());

describe('the registry’s issues of GitHub', () => {
  it('are none that somebody else opened, whatever their label', async () => {
    const mona = connection.person('mona', 'maintain');
    const labels = ['model-registry:drift'];
    await mona.request('POST /repos/{owner}/{repo}/issues', {
      ...connection.name,
      ...TEXT,
      labels,
    });
    expect(await issues.findOpen()).toEqual([]);
  });

  it('are opened with a label, which is made where it is missing', async () => {
    const number = await issues.create(TEXT);
    const issue = connection.repository.issues.get(number);
    expect(issue?.labels.map(({ name }) => name)).toEqual(['model-registry:drift']);
  });

  it('say once why they are closed, also where the process died before closing', async () => {
    const number = await issues.create(TEXT);
    const path = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const said = { ...connection.name, issue_number: number, body: 'All agree.' };
    await connection.client.request(path, said);
    await issues.close(number, 'All agree.');
    const issue = connection.repository.issues.get(number);
    expect(issue?.state).toBe('closed');
    expect(issue?.comments.map(({ body }) => body)).toEqual(['All agree.']);
  });

  it('say it although others said the same', async () => {
    const number = await issues.create(TEXT);
    const path = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const said = { ...connection.name, issue_number: number, body: 'All agree.' };
    await connection.person('mona', 'write').request(path, said);
    await issues.close(number, 'All agree.');
    expect(connection.repository.issues.get(number)?.comments).toHaveLength(2);
  });
});
