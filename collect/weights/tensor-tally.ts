import type { Tensor } from '../../core/generated/schema-types.ts';
import { HeaderFault, quoted } from './header-fault.ts';
import type { WeightsHeader } from './weights-header.ts';

/** A file with more tensors than this has none of them listed, only counted. */
export const MOST_LISTED = 200;

/** PyTorch and NumPy allow 64. */
export const MOST_DIMENSIONS = 64;
/** GGUF allows 64 bytes; the longest of PyTorch's are some hundred. */
const LONGEST_NAME = 1024;

/** Counts the tensors of one file, and lists them where they are few. */
export class TensorTally {
  readonly #names = new Set<string>();
  readonly #listed: Tensor[] = [];
  readonly #dataTypes = new Map<string, number>();
  #parameters = 0;

  add(tensor: Tensor): void {
    const { name, type } = tensor;
    if (this.#names.has(name)) throw new HeaderFault(`it has two tensors ${quoted(name)}`);
    if (name.length > LONGEST_NAME) {
      throw new HeaderFault(`the name ${quoted(name)} is too long for a tensor`);
    }
    this.#names.add(name);
    const count = countElements(tensor);
    this.#parameters += count;
    if (!Number.isSafeInteger(this.#parameters)) {
      throw new HeaderFault('it claims more parameters than can be counted');
    }
    this.#dataTypes.set(type, (this.#dataTypes.get(type) ?? 0) + count);
    if (this.#listed.length <= MOST_LISTED) this.#listed.push(tensor);
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Nothing where there are no tensors: the parameters are elsewhere, then. */
  get fields(): Pick<WeightsHeader['weights'], 'parameters' | 'dataTypes' | 'tensors'> {
    if (this.#names.size === 0) return {};
    return {
      parameters: this.#parameters,
      dataTypes: Object.fromEntries(this.#dataTypes),
      ...(this.#listed.length <= MOST_LISTED && { tensors: this.#listed }),
    };
  }
}

/** The product of the dimensions. */
export function countElements({ name, shape }: Pick<Tensor, 'name' | 'shape'>): number {
  if (shape.length > MOST_DIMENSIONS) {
    throw new HeaderFault(`the tensor ${quoted(name)} has ${shape.length} dimensions`);
  }
  let count = 1;
  for (const dimension of shape) {
    if (!Number.isSafeInteger(dimension) || dimension < 0) {
      throw new HeaderFault(`the tensor ${quoted(name)} has a dimension of ${dimension}`);
    }
    count *= dimension;
    // Beyond this a product is rounded, and further ones could bring it back in range.
    if (!Number.isSafeInteger(count)) {
      throw new HeaderFault(`the tensor ${quoted(name)} has more elements than can be counted`);
    }
  }
  return count;
}
