import type { ModelVersion } from '../generated/schema-types.ts';
import type { Digest } from '../model/digest.ts';
import type { Champion } from './champion.ts';
import type { Place } from './web-address.ts';

/** All that a version's page is made of. */
export interface PageContent {
  readonly metadata: ModelVersion;
  /** Of metadata.json; it is what a pointer pins. */
  readonly digest: Digest;
  /** The version before; null: there is none. */
  readonly previous: ModelVersion | null;
  /** What the last stage holds; null: nothing, or it is the version before. */
  readonly champion: Champion | null;
  /** Where the release lies: links go there. */
  readonly place: Place;
}
