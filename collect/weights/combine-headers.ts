import type { MetadataFile, Parent } from '../../core/generated/schema-types.ts';
import type { Notice } from '../../core/metadata/merge-log.ts';
import { quoted } from './header-fault.ts';
import type { WeightsHeader } from './weights-header.ts';

/** A weights file of the version. */
export interface WeightsFile {
  readonly path: string;
  readonly header: WeightsHeader;
}

export interface CombinedHeaders {
  readonly fields: MetadataFile;
  readonly notices: readonly Notice[];
}

/** What the files tell of the version together; what they do not agree on is left out. */
export function combineHeaders(files: readonly WeightsFile[]): CombinedHeaders {
  const licenses = new Map(
    files.flatMap(({ path, header: { license } }) => (license === null ? [] : [[license, path]])),
  );
  const [license] = licenses.size === 1 ? licenses.keys() : [];
  const lineage = distinctParents(files);
  return {
    fields: {
      weights: files.map(({ path, header }) => ({ path, ...header.weights })),
      ...(license !== undefined && { documentation: { license } }),
      ...(lineage.length > 0 && { lineage: [...lineage] }),
    },
    notices: licenses.size > 1 ? [licenseNotice(licenses)] : [],
  };
}

function distinctParents(files: readonly WeightsFile[]): readonly Parent[] {
  const parents = files.flatMap(({ header }) => header.parents);
  return [...new Map(parents.map((one) => [`${one.relation} ${one.parent}`, one])).values()];
}

function licenseNotice(licenses: ReadonlyMap<string, string>): Notice {
  const claims = [...licenses].map(([license, path]) => `${path} says ${quoted(license)}`);
  return {
    field: 'documentation.license',
    message: `${claims.join(', ')}; none of them is recorded. Write the licence in the metadata`,
  };
}
