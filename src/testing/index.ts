export { NothingPricedError, type SubmissionOptions, submissions } from './submissions.js';
export { type Perturbation, perturbations } from './perturbations.js';
export { properties, propertyOf } from './properties/all.js';
export type {
  BlamedRow,
  BlamedStep,
  BookProperty,
  Counterexample,
  PropertyCase,
  PropertyOptions,
  Sides,
} from './property.js';
export { assertProperty, PropertyError } from './assert-property.js';
export { counterexampleLines } from './property-text.js';
export { type PropertyResult, type TrialOptions, tryProperty } from './try-property.js';
export { checkRateBook, type CheckOptions } from './check-rate-book.js';
export type {
  CaseDifference,
  CaseMove,
  CaseResult,
  ClaimedResult,
  Cliff,
  CornerReport,
  RateBookReport,
} from './rate-book-report.js';
export { compareWithMarket, type MarketOptions } from './market/compare-with-market.js';
export type {
  MarketFigure,
  MarketReason,
  MarketReport,
  MarketRow,
  MarketRowId,
  MarketSeller,
  UnusedFigure,
} from './market/market-report.js';
