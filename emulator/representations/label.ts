import type { Label } from '../world/label.ts';
import type { Repository } from '../world/repository.ts';
import type { Schemas } from './schemas.ts';

export function toLabel(repository: Repository, label: Label): Schemas['label'] {
  return {
    id: label.id,
    node_id: label.nodeId,
    url: `${repository.apiUrl}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}
