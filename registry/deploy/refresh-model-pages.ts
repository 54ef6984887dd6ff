import { renderModelPages } from '../../core/card/model-page.ts';
import { RegistryError } from '../../core/errors.ts';
import type { Registry } from '../../core/ports/deployments.ts';
import type { PageBranch } from '../../core/ports/page-branch.ts';
import type { ConfigHistory } from '../../core/ports/source-history.ts';
import { policyOf } from '../promote/policy-in-force.ts';

export interface ModelPagePorts {
  readonly registry: Registry;
  readonly configHistory: ConfigHistory;
  readonly pageBranch: PageBranch;
}

/** Whoever loses that often has met as many others that wrote what is right. */
const MOST_ATTEMPTS = 5;

/**
 * Shows where each version is and was, in files on a branch of their own; gives the paths that were
 * written. Two calls where all is right. The records are read anew after a lost race: whoever was
 * faster may have seen more.
 */
export async function refreshModelPages({
  registry,
  configHistory,
  pageBranch,
}: ModelPagePorts): Promise<readonly string[]> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    // The branch first: what is written over it was read later than what it shows.
    const { head, texts: shown } = await pageBranch.read();
    const snapshot = await registry.snapshot();
    const { stages } = await policyOf(snapshot, { configHistory });
    const pages = renderModelPages({ snapshot, stages, repositoryUrl: snapshot.url });
    const texts = new Map([...pages].filter(([path, text]) => shown.get(path) !== text));
    if (texts.size === 0) return [];
    const paths = [...texts.keys()];
    const message = `Show where ${paths.length === 1 ? 'a version is' : 'versions are'}`;
    if (await pageBranch.write({ head, texts, message })) return paths;
  }
  throw new RegistryError('GITHUB_UNAVAILABLE', {
    problem: 'The pages of the models were written by others again and again.',
    remedy: 'Nothing is lost: the next reconcile brings them up to date.',
  });
}
