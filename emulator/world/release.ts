import type { Account } from './account.ts';
import type { Repository } from './repository.ts';

export interface Asset {
  readonly id: number;
  readonly nodeId: string;
  readonly uploader: Account;
  readonly createdAt: Date;
  /** Where the bytes are kept. */
  readonly file: string;
  name: string;
  label: string | null;
  contentType: string;
  /** `starter` while it is uploaded, and for good when that was cut short. */
  state: 'starter' | 'uploaded';
  size: number;
  /** Null until it is uploaded. */
  digest: string | null;
  downloadCount: number;
  updatedAt: Date;
}

export interface Release {
  readonly id: number;
  readonly nodeId: string;
  readonly repository: Repository;
  readonly author: Account;
  /** Stands in addresses for the tag that a draft does not have yet. */
  readonly untaggedName: string;
  readonly assets: Asset[];
  /** The date of the tagged commit once it is published. */
  createdAt: Date;
  updatedAt: Date;
  publishedAt: Date | null;
  tagName: string;
  targetCommitish: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  /** Published while the repository made releases immutable. */
  immutable: boolean;
}
