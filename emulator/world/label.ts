import { toNodeId } from './ids.ts';

export interface NewLabel {
  readonly name: string;
  readonly color?: string;
  readonly description?: string | null;
}

// GitHub gives this grey to a label that names no colour.
const DEFAULT_COLOR = 'ededed';

/** A label of a repository; its name may change while issues carry it. */
export class Label {
  readonly id: number;
  readonly nodeId: string;
  name: string;
  color: string;
  description: string | null;

  constructor(id: number, { name, color = DEFAULT_COLOR, description = null }: NewLabel) {
    this.id = id;
    this.nodeId = toNodeId('LA', id);
    this.name = name;
    this.color = color;
    this.description = description;
  }

  /** GitHub tells labels apart without regard to case. */
  isNamed(name: string): boolean {
    return this.name.toLowerCase() === name.toLowerCase();
  }
}
