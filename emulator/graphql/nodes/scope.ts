import type { ObjectLoader } from '../../git/object-loader.ts';
import type { Context } from '../../http/context.ts';
import type { Repository } from '../../world/repository.ts';
import type { Node } from '../modelled-field.ts';

/** What the nodes of one repository are resolved with, for one query. */
export interface Scope {
  readonly context: Context;
  readonly repository: Repository;
  readonly objects: ObjectLoader;
  /**
   * Gives the node of a commit, a tree, a blob or an annotated tag; null where there is nothing.
   * A tree names its entries from the path at which it is.
   */
  loadObject(revision: string, path?: string): Promise<Node | null>;
  /** The same for another repository, such as a fork. */
  of(repository: Repository): Scope;
}
