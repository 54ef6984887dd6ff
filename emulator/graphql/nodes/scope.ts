import type { ObjectLoader } from '../../git/object-loader.ts';
import type { Context } from '../../http/context.ts';
import type { Repository } from '../../world/repository.ts';
import type { Node } from '../modelled-field.ts';

/** What the nodes of one repository are resolved with, for one query. */
export interface Scope {
  readonly context: Context;
  readonly repository: Repository;
  readonly objects: ObjectLoader;
  /** Gives the node of a commit, a tree, a blob or an annotated tag; null where there is nothing. */
  loadObject(revision: string): Promise<Node | null>;
}
