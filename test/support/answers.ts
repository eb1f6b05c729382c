import * as adjustment from '../../src/adjustment/adjustment-ledger.js';
import * as contract from '../../src/contract/contract-money.js';
import { insuredBusiness as business } from '../../src/document/insured-business.js';
import { buyerLimits as limits } from '../../src/indemnity/buyer-limits.js';
import { replay as replayed } from '../../src/quoted/ledger.js';
import { premiumColumns as columns } from '../../src/requote/columns/premium-columns.js';
import { priceEffects as effects } from '../../src/requote/price-effects.js';
import { applyPatch as patched, type PatchOperation } from '../../src/gate/patch.js';
import { relativitiesOf as listed } from '../../src/rules/compare/relativities/relativity-rows.js';
import { rateBookDigest as digested } from '../../src/rules/editions/digest.js';
import type { PatchOperation as Fix } from '../../src/values/issues.js';
import { held } from './held.js';

// What functions answer for data that is whole: the test fails with the issues where it is not.

export function applyPatch<Document>(document: Document, patch: readonly (PatchOperation | Fix)[]) {
  return held(patched(document, patch)).document as Document;
}

export function premiumColumns(...given: Parameters<typeof columns>) {
  const { status: _status, ...column } = held(columns(...given));
  return column;
}

export function relativitiesOf(...given: Parameters<typeof listed>) {
  return held(listed(...given)).rows;
}

export function priceEffects(...given: Parameters<typeof effects>) {
  return held(effects(...given)).effects;
}

export function buyerLimits(...given: Parameters<typeof limits>) {
  return held(limits(...given)).limits;
}

export function contractBasis(...given: Parameters<typeof contract.contractBasis>) {
  return held(contract.contractBasis(...given)).basis;
}

export function forClient(...given: Parameters<typeof contract.forClient>) {
  return held(contract.forClient(...given));
}

export function replay(...given: Parameters<typeof replayed>) {
  return held(replayed(...given)).amount;
}

export function replayAdjustment(...given: Parameters<typeof adjustment.replayAdjustment>) {
  return held(adjustment.replayAdjustment(...given)).amount;
}

export function insuredBusiness(...given: Parameters<typeof business>) {
  const made = held(business(...given));
  if (made.status === 'not-priced') throw new Error('there is no price');
  const { status: _status, ...insured } = made;
  return insured;
}

export function rateBookDigest(...given: Parameters<typeof digested>) {
  return held(digested(...given)).digest;
}
