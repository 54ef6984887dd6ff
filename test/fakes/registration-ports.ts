import type { RegistrationPorts } from '../../registry/register/registration.ts';
import type { Around } from './faults.ts';

/** The same ports, each call passing through `around`. */
export function throughEach(ports: RegistrationPorts, around: Around): RegistrationPorts {
  const { ledger, releases, assets, tags } = ports;
  return {
    ...ports,
    ledger: { read: (model) => around('ledger.read', () => ledger.read(model)) },
    releases: {
      createDraft: (tag, title) =>
        around('releases.createDraft', () => releases.createDraft(tag, title)),
      find: (id) => around('releases.find', () => releases.find(id)),
      findByTag: (tag) => around('releases.findByTag', () => releases.findByTag(tag)),
      publish: (id, page) => around('releases.publish', () => releases.publish(id, page)),
      updateBody: (id, body) => around('releases.updateBody', () => releases.updateBody(id, body)),
      delete: (id) => around('releases.delete', () => releases.delete(id)),
    },
    assets: {
      upload: (release, content, onSent) =>
        around(`assets.upload ${content.name}`, () => assets.upload(release, content, onSent)),
      delete: (id) => around('assets.delete', () => assets.delete(id)),
      open: (id) => around('assets.open', () => assets.open(id)),
    },
    tags: { create: (tag) => around('tags.create', () => tags.create(tag)) },
  };
}
