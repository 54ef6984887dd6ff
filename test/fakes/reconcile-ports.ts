import type { ReconcilePorts } from '../../registry/deploy/reconcile-ports.ts';
import type { Around } from './faults.ts';

/** The same ports, each call passing through `around`. */
export function throughEachReconcilePort(ports: ReconcilePorts, around: Around): ReconcilePorts {
  const { registry, changes, pullRequests, catalog, people, tags, deployments, dispatcher } = ports;
  const { openRequests, branches, pushes, sourceHistory, configHistory, files } = ports;
  return {
    ...ports,
    registry: { snapshot: () => around('registry.snapshot', () => registry.snapshot()) },
    changes: { lastChange: (path) => around('changes.lastChange', () => changes.lastChange(path)) },
    pullRequests: {
      get: (number) => around('pullRequests.get', () => pullRequests.get(number)),
      propose: (proposal) => around('pullRequests.propose', () => pullRequests.propose(proposal)),
      writeComment: (number, body, id) =>
        around('pullRequests.writeComment', () => pullRequests.writeComment(number, body, id)),
      addComment: (number, body) =>
        around('pullRequests.addComment', () => pullRequests.addComment(number, body)),
    },
    catalog: {
      find: (tag) => around('catalog.find', () => catalog.find(tag)),
      findAll: (tags) => around('catalog.findAll', () => catalog.findAll(tags)),
    },
    pushes: {
      lastPusher: (branch, head) =>
        around('pushes.lastPusher', () => pushes.lastPusher(branch, head)),
    },
    sourceHistory: {
      isOnDefaultBranch: (commit) =>
        around('sourceHistory.isOnDefaultBranch', () => sourceHistory.isOnDefaultBranch(commit)),
    },
    configHistory: {
      earlier: () => around('configHistory.earlier', () => configHistory.earlier()),
    },
    files: { read: (wanted) => around('files.read', () => files.read(wanted)) },
    people: {
      permissionOf: (login) => around('people.permissionOf', () => people.permissionOf(login)),
      isMember: (team, login) => around('people.isMember', () => people.isMember(team, login)),
    },
    tags: { create: (tag) => around('tags.create', () => tags.create(tag)) },
    deployments: {
      get: (id) => around('deployments.get', () => deployments.get(id)),
      create: (made) => around('deployments.create', () => deployments.create(made)),
      addStatus: (id, status) =>
        around(`deployments.addStatus ${status.state}`, () => deployments.addStatus(id, status)),
    },
    openRequests: {
      list: (labels) => around('openRequests.list', () => openRequests.list(labels)),
      close: (number) => around('openRequests.close', () => openRequests.close(number)),
      merge: (number, head) => around('openRequests.merge', () => openRequests.merge(number, head)),
      removeLabel: (number, label) =>
        around('openRequests.removeLabel', () => openRequests.removeLabel(number, label)),
    },
    branches: {
      findPullRequest: (branch) =>
        around('branches.findPullRequest', () => branches.findPullRequest(branch)),
    },
    dispatcher: {
      dispatch: (workflow, branch, id) =>
        around('dispatcher.dispatch', () => dispatcher.dispatch(workflow, branch, id)),
    },
  };
}
