import { assumptionRows } from './assumption-rows.js';
import type { PageRole, StepKind } from './step-kind.js';
import { politicalPerils } from '../../submission/political-perils.js';
import { byTier, keyed, lossPages, rounding } from './page-roles.js';
import type { StepKindName } from './step-stages.js';

export { assumptionRows } from './assumption-rows.js';
export { type BuyerMeasureName, buyerMeasureNames } from './buyer-measure-names.js';
export type { PageRole, StepKind } from './step-kind.js';

/** What each kind needs; where it stands says its stage. Most steps of a book are of kind `page`. */
export const stepKinds = {
  'worksheet-base': {
    operations: ['start'],
    pages: {
      'default-rate': { shape: 'keyed', keys: 'grade' },
      'rating-grade': { shape: 'keyed', unit: 'key', optional: true },
      'limit-use': { shape: 'curve', optional: true },
      'normal-limit-use': { shape: 'curve', optional: true },
      'early-payment': { shape: 'curve', optional: true },
      'payment-record': { shape: 'curve', optional: true },
      exposure: {
        shape: 'keyed',
        rows: [
          'base-terms-days',
          'drift-days',
          'days-in-year',
          'peak-factor',
          'loss-given-default',
          'default-rate-cap',
          'overdue-days',
          'overdue-tolerance',
          'overdue-tolerance-share',
          'balance-below-share',
        ],
        may: ['unnamed-limit'],
      },
    },
  },
  'flat-rate': {
    operations: ['start', 'add'],
    measured: 'number-or-key',
    base: true,
    repeatable: true,
  },
  'buyer-rate': {
    operations: ['start', 'add'],
    measured: 'buyer',
    base: true,
    factors: true,
    repeatable: true,
    pages: { 'rating-grade': { shape: 'keyed', unit: 'key', optional: true } },
  },
  'worksheet-relativity': {
    operations: ['multiply'],
    measured: 'cell',
    worksheet: true,
    repeatable: true,
    pages: {
      class: { shape: 'keyed', unit: 'key', optional: true },
      'bank-class': { shape: 'keyed', unit: 'key', keys: 'country', optional: true },
      'letter-of-credit': { shape: 'keyed', optional: true },
    },
  },
  'worksheet-terms': { operations: ['multiply'], worksheet: true },
  page: {
    operations: ['multiply', 'add', 'divide', 'at-most', 'at-least'],
    measured: 'number-or-key',
    repeatable: true,
  },
  'credibility-factor': {
    operations: ['multiply'],
    inputs: ['loss-ratio', 'volume'],
    repeatable: true,
    pages: { terms: keyed('credibility-constant', 'target', 'lowest', 'highest') },
  },
  'product-cap': {
    operations: ['at-most'],
    steps: true,
    repeatable: true,
    pages: { limits: keyed('product-cap') },
  },
  'product-floor': {
    operations: ['at-least'],
    steps: true,
    repeatable: true,
    pages: { limits: keyed('product-floor') },
  },
  'credit-control': {
    operations: ['multiply'],
    pages: {
      relativity: { shape: 'curve' },
      'answer-credit': keyed('yes', 'partly', 'no'),
      'evidence-credit': keyed('none', 'document', 'audited'),
      'overdue-withholding': { shape: 'curve' },
      'collection-withholding': { shape: 'curve' },
      outcomes: {
        shape: 'keyed',
        optional: true,
        rows: ['assumed-overdue-share', 'assumed-collection-ratio', 'kept-until-given'],
      },
    },
  },
  'loss-experience': {
    operations: ['multiply'],
    pages: {
      credibility: keyed(
        'credibility-constant',
        'maximum-credibility',
        'highest',
        'single-loss-claims',
        'notified-overdue-share',
        'least-history-years',
        'least-exposure-share',
      ),
      lowest: { shape: 'curve' },
      'off-balance': { shape: 'curve', optional: true },
      'credit-share': { shape: 'curve' },
      'year-weight': { shape: 'curve' },
      'reported-share': { shape: 'curve' },
      'no-history': keyed('new-business', 'not-supplied', 'contradicted'),
    },
  },
  'discretionary-limit': {
    operations: ['multiply'],
    pages: { 'insured-percentage': { shape: 'any' } },
  },
  'non-qualifying-loss': { operations: ['multiply'], worksheet: true, pages: lossPages },
  'each-loss': { operations: ['multiply'], worksheet: true, pages: lossPages },
  'aggregate-first-loss': { operations: ['multiply'], worksheet: true, pages: lossPages },
  'maximum-liability': {
    operations: ['multiply'],
    worksheet: true,
    pages: { ...lossPages, contract: keyed('maximum-liability-premium-share') },
  },
  'capital-load': {
    operations: ['add'],
    worksheet: true,
    pages: {
      ...lossPages,
      capital: {
        shape: 'keyed',
        rows: ['cost-of-capital'],
        oneOf: ['diversification-share', 'book-expected-loss'],
        may: ['retained-claim'],
      },
    },
  },
  'technical-floor': {
    operations: ['at-least'],
    pages: { limits: rounding('technical-floor') },
  },
  'political-risk': {
    operations: ['add'],
    pages: {
      class: { shape: 'keyed', unit: 'key', keys: 'country' },
      rate: { shape: 'keyed' },
      perils: { shape: 'keyed', optional: true, rows: politicalPerils },
      'public-rate': { shape: 'keyed', optional: true },
      'waiting-period': { shape: 'curve', optional: true },
    },
  },
  'fixed-expense': {
    operations: ['add'],
    pages: { loadings: keyed('fixed-expense'), 'by-tier': byTier },
  },
  'permissible-loss-ratio': {
    operations: ['divide'],
    pages: {
      loadings: keyed('variable-expense', 'brokerage', 'profit'),
      'expense-slices': { shape: 'banded', optional: true },
      'brokerage-slices': { shape: 'banded', optional: true },
    },
  },
  continuity: {
    operations: ['multiply'],
    pages: {
      relativity: { shape: 'curve' },
      'kept-share': { shape: 'curve' },
      terms: keyed('grace-days', 'other-insurer-share'),
    },
  },
  'combined-cap': {
    operations: ['at-least'],
    steps: true,
    repeatable: true,
    pages: { limits: keyed('combined-cap') },
  },
  'loss-ratio-floor': {
    operations: ['at-least'],
    pages: {
      relativity: { shape: 'curve' },
      'least-by-claims': { shape: 'curve', optional: true },
    },
  },
  'corridor-ceiling': {
    operations: ['at-most'],
    pages: {
      limits: rounding('corridor-up', 'corridor-held-to', 'corridor-lifted-from'),
    },
  },
  'corridor-floor': {
    operations: ['at-least'],
    pages: {
      limits: rounding('corridor-down', 'corridor-held-to', 'corridor-lifted-from'),
    },
  },
  'rate-rounding': { operations: ['round-to'], pages: { limits: rounding() } },
  'premium-floor': {
    operations: ['at-least'],
    pages: { limits: keyed('premium-floor'), 'by-tier': byTier },
  },
  'premium-rounding': { operations: ['round-to'] },
} as const satisfies Readonly<Record<StepKindName, StepKind>>;

/** Pages by role that a measure reads besides the page it is looked up on. */
export const measurePages: Readonly<Record<string, Readonly<Record<string, PageRole>>>> = {
  'continuity-years': { terms: keyed('grace-days', 'other-insurer-share') },
  'time-at-risk': { terms: keyed('grace-days', 'other-insurer-share') },
  'credit-control-score': {
    'answer-credit': keyed('yes', 'partly', 'no'),
    'evidence-credit': keyed('none', 'document', 'audited'),
  },
};

/** Rows of the contract page: what is agreed besides the rate. */
export const contractRows = ['minimum-premium-share'] as const;

/** Pages the loader requires in every book, by id. */
export const requiredPages = {
  assumptions: { shape: 'keyed', unit: 'key', rows: assumptionRows },
  contract: { shape: 'keyed', rows: contractRows },
  'country-cover': { shape: 'keyed', unit: 'key', keys: 'country' },
} as const satisfies Readonly<Record<string, PageRole>>;
