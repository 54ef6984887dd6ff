import type { ModelVersion } from '../../core/generated/schema-types.ts';
import type { Digest } from '../../core/model/digest.ts';
import type { ReleasedVersion } from '../../core/ports/promotions.ts';
import type { Candidate, PromotionRequest, StagePast } from '../../core/promotion/candidate.ts';
import { type PromotionPlan, planPromotion } from '../../core/promotion/plan-promotion.ts';
import { aModelVersion } from './model-version.ts';
import { aStagePolicy } from './stage-policy.ts';

export const DIGEST: Digest = `sha256:${'a'.repeat(64)}`;

export function aPublishedVersion(facts: Partial<ModelVersion> = {}): ReleasedVersion {
  const metadata = aModelVersion(facts);
  const tagName = `${metadata.model}@v${metadata.version}`;
  const url = `https://github.test/acme/flowers/releases/tag/${tagName}`;
  return {
    url,
    digest: DIGEST,
    metadata,
    release: { id: 1, tagName, draft: false, body: '', url, uploadUrl: '', assets: [] },
  };
}

/** iris 1.5.0 to production, asked for by somebody who may, in place of 1.4.0. */
export function aCandidate(facts: Partial<Candidate> = {}): Candidate {
  return {
    model: 'iris',
    stage: 'production',
    path: 'models/iris/production.yml',
    kind: 'promotion',
    policy: aStagePolicy(),
    pointer: { version: '1.5.0', digest: DIGEST },
    challenger: aPublishedVersion(),
    challengerFault: null,
    withdrawn: null,
    championPointer: { version: '1.4.0', digest: DIGEST },
    champion: aPublishedVersion({ version: '1.4.0' }),
    request: aRequest(),
    past: aPast(),
    approvals: null,
    onDefaultBranch: null,
    now: new Date('2026-03-02T12:00:00Z'),
    ...facts,
  };
}

/** By somebody who may. */
export function aRequest(facts: Partial<PromotionRequest> = {}): PromotionRequest {
  return {
    label: 'promote:production',
    askedBy: 'maintainer',
    mayWrite: true,
    isPromoter: true,
    retries: false,
    byPolicy: false,
    conflicts: [],
    changedRules: [],
    ...facts,
  };
}

/** Nothing that stands in the way. */
export function aPast(facts: Partial<StagePast> = {}): StagePast {
  return { deployedBefore: new Set(), here: null, stay: null, failed: null, hold: null, ...facts };
}

export function aPlan(facts: Partial<Candidate> = {}): PromotionPlan {
  return planPromotion({ candidates: [aCandidate(facts)], problems: [] });
}
