import { describe, expect, it } from 'vitest';
import { isTriggeredBy } from '../../../emulator/actions/trigger.ts';

const push = (ref: string, paths?: readonly string[]) => ({
  name: 'push',
  ref,
  ...(paths && { paths }),
});

describe('isTriggeredBy', () => {
  it.each([
    ['one name', 'on: deployment', { name: 'deployment', action: 'created' }, true],
    ['a list', 'on: [push, deployment]', { name: 'deployment' }, true],
    ['a map', 'on:\n  deployment:\n', { name: 'deployment' }, true],
    ['another event', 'on: push', { name: 'deployment' }, false],
    ['an asked type', 'on: {pull_request: {types: [labeled]}}', pull('labeled'), true],
    ['another type', 'on: {pull_request: {types: labeled}}', pull('opened'), false],
    ['a default type', 'on: pull_request', pull('synchronize'), true],
    ['no default type', 'on: pull_request', pull('labeled'), false],
    ['every type of an event without defaults', 'on: issue_comment', comment('edited'), true],
    ['a branch', 'on: {push: {branches: [main]}}', push('refs/heads/main'), true],
    ['another branch', 'on: {push: {branches: [main]}}', push('refs/heads/x'), false],
    ['a pattern', 'on: {push: {branches: ["train/**"]}}', push('refs/heads/train/a/b'), true],
    ['one star', 'on: {push: {branches: ["train/*"]}}', push('refs/heads/train/a/b'), false],
    ['a taken-back name', 'on: {push: {branches: ["**", "!x"]}}', push('refs/heads/x'), false],
    ['an ignored branch', 'on: {push: {branches-ignore: x}}', push('refs/heads/x'), false],
    ['a tag where branches are asked', 'on: {push: {branches: "**"}}', push('refs/tags/a'), false],
    ['a tag where nothing is asked', 'on: push', push('refs/tags/a'), true],
    ['a path', 'on: {push: {paths: "models/**"}}', push('refs/heads/a', ['models/a/b']), true],
    ['no path', 'on: {push: {paths: "models/**"}}', push('refs/heads/a', ['docs/b']), false],
    ['only ignored paths', 'on: {push: {paths-ignore: "**/*.md"}}', push('r', ['a.md']), false],
    ['a file that is no YAML', 'on: [', { name: 'push' }, false],
  ])('answers for %s', (...[, workflow, event, expected]) => {
    expect(isTriggeredBy(workflow, event)).toBe(expected);
  });
});

function pull(action: string) {
  return { name: 'pull_request', action, ref: 'refs/heads/main' };
}

function comment(action: string) {
  return { name: 'issue_comment', action };
}
