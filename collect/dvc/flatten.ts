import { isMapping } from '../../core/document/field-path.ts';

/** `train: {lr: 0.1}` → `train.lr: 0.1`; a list stays one value. */
export function flatten(value: unknown): ReadonlyMap<string, unknown> {
  const flat = new Map<string, unknown>();
  addTo(flat, '', value);
  return flat;
}

function addTo(flat: Map<string, unknown>, above: string, value: unknown): void {
  for (const [key, child] of isMapping(value) ? Object.entries(value) : []) {
    const name = above === '' ? key : `${above}.${key}`;
    if (isMapping(child) && Object.keys(child).length > 0) addTo(flat, name, child);
    else if (!flat.has(name)) flat.set(name, child);
  }
}
