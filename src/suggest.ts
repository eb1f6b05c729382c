export { suggest, suggestSteps } from './requote/suggest.js';
export {
  suggestAsync,
  type SuggestionsAborted,
  type SuggestTurns,
} from './requote/suggest-async.js';
export type { Quoting, SuggestProgress } from './requote/suggestions/requote.js';
export { nextQuestions } from './requote/next-questions.js';
export type * from './requote/next-questions-record.js';
export type * from './requote/suggestions/lever-facts.js';
export { applyPatch, type Patched, type PatchOperation } from './gate/patch.js';
export type * from './requote/suggestions/suggestion-record.js';
export type { LeverActor, LeverId, LeverNeed, LeverTiming } from './rules/read/levers.js';
export { structureFrontier } from './requote/frontier/structure-frontier.js';
export type * from './requote/frontier/frontier-record.js';
export { asIf, type AsIf, type AsIfOptions } from './requote/past/as-if.js';
export type { AsIfYear, PastYearsAsIf, YearWithoutLosses } from './requote/past/past-losses.js';
export { compareOffers } from './requote/offers/compare-offers.js';
export type { Offer, OfferCover, OfferLimit } from './requote/offers/offer.js';
export type * from './requote/offers/offers-record.js';
export { type OffersResult, parseOffers } from './requote/offers/parse-offers.js';
export { marginal } from './requote/marginal/marginal.js';
export type * from './requote/marginal/marginal-record.js';
