import type { GuidelineSide } from '../rules/read/guideline-level.js';
import type { BonusTerms, BookAdjustment, CancellationMethod } from '../rules/read/rate-book.js';
/** The sentences of a manual that carry something of the book. */
export interface ManualSentences {
  readonly subtitle: string;
  /** How to read the manual, a paragraph each. */
  readonly howToRead: readonly string[];
  /** Inceptions an edition prices. */
  readonly period: (from: string, to: string | null) => string;
  readonly requests: (from: string) => string;
  readonly algorithm: string;
  readonly stepTitle: (number: number, title: string) => string;
  /** What a step does to the price, as a sentence; `result` is the value that was found. */
  readonly operations: {
    readonly start: string;
    readonly multiply: string;
    readonly add: string;
    readonly divide: string;
    readonly 'at-most': string;
    readonly 'at-least': string;
    readonly 'round-to': string;
  };
  readonly ownMeasure: (id: string) => string;
  readonly attribute: (name: string) => string;
  /** What each buyer is charged on, and whether its limit cuts it. */
  readonly charged: (base: string, withinLimits: boolean) => string;
  readonly buyerAttribute: (name: string) => string;
  /** The level or row of any other key; of an attribute the values meant. */
  readonly anyOther: (of: readonly string[]) => string;
  /** What a filed rate does, and its formula. */
  readonly flatRate: (base: string) => { readonly does: string; readonly formula: string };
  readonly technical: string;
  readonly noTechnical: string;
  readonly technicalOnly: (title: string) => string;
  readonly waterfall: string;
  readonly pages: string;
  readonly money: (currency: string) => string;
  readonly rounded: (decimals: number) => string;
  readonly rising: string;
  readonly falling: string;
  readonly midpoint: string;
  readonly interpolated: string;
  readonly selected: string;
  readonly chosen: Readonly<Record<'selected' | 'midpoint' | 'interpolated', string>>;
  /** What `x` of bands and curves is. */
  readonly keyed: (what: string) => string;
  /** Of a page that says the same of every risk. */
  readonly always: string;
  readonly banded: (what: string) => string;
  readonly curve: (what: string) => string;
  /** What the values of a severity curve are. */
  readonly severity: string;
  readonly flat: Readonly<Record<'none' | 'below' | 'above' | 'both', string>>;
  /** What reads a page besides the steps. */
  readonly readFirst: Readonly<Record<'assumptions' | 'contract' | 'country-cover', string>>;
  readonly restOfCountries: string;
  readonly grade: (grade: string) => string;
  /** A key with its meaning, for example a country with its code. */
  readonly named: (name: string, code: string) => string;
  readonly notToScale: (axis: string) => string;
  readonly drawnCurve: (title: string, points: number) => string;
  readonly drawnBands: (title: string, bands: number) => string;
  readonly tiers: string;
  readonly times: (multiple: string) => string;
  readonly ofTurnover: (share: string) => string;
  readonly days: (days: string) => string;
  readonly notice: (days: string) => string;
  readonly yes: string;
  readonly no: string;
  /** What amounts of the book are in other currencies, and how those people agree on are rounded. */
  readonly exchange: (currency: string) => string;
  readonly exchangeSteps: (steps: readonly string[]) => string;
  readonly questionnaire: string;
  readonly guidelines: string;
  /** A guideline as a sentence. */
  readonly measured: (
    outcome: string,
    what: string,
    level: { readonly side: GuidelineSide; readonly text: string },
  ) => string;
  /** A statement as a number: 1 where it is true, 0 where not. */
  /** In front of a guideline that is for one tier alone. */
  readonly forTier: (title: string) => string;
  readonly whether: (statement: string) => string;
  readonly stated: (outcome: string, statement: string) => string;
  /** How the final premium is found, and what is said of its terms. */
  readonly adjustment: string;
  readonly declared: Readonly<Record<BookAdjustment['declared'], string>>;
  readonly cancelled: (policyholder: string, insurer: string) => string;
  readonly methods: Readonly<Record<CancellationMethod, string>>;
  readonly bonusKinds: Readonly<Record<BonusTerms['kind'], string>>;
  readonly paid: Readonly<Record<NonNullable<BonusTerms['paid']>, string>>;
  readonly malusCharged: string;
  readonly bonusKeepsMinimum: Readonly<Record<'kept' | 'not-kept', string>>;
  readonly triggers: string;
  readonly advice: string;
  readonly subjects: Readonly<Record<'buyer' | 'country' | 'policy', string>>;
  readonly limitLeft: (action: string, share: string | null) => string;
  readonly claims: string;
  readonly cases: string;
  readonly example: (submission: string | null) => string;
  readonly none: string;
}
