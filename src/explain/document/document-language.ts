import type { PricedQuote, Quote } from '../../quoted/quote-record.js';

/** Whom a document is for. */
export type Reader = 'client' | 'underwriter';

/** Parts of a document. */
export type DocumentPart =
  | 'offer'
  | 'premium'
  | 'cover'
  | 'countries'
  | 'schedule'
  | 'payment'
  | 'limits'
  | 'not-insured'
  | 'bonus'
  | 'before-cover'
  | 'assumptions'
  | 'measures'
  | 'suggestions'
  | 'reasons'
  | 'summary'
  | 'ledger'
  | 'comparison'
  | 'method'
  | 'approval';

/** Labels of facts and columns. */
export type DocumentLabel =
  | 'reference'
  | 'number'
  | 'insured'
  | 'insurer'
  | 'broker'
  | 'edition'
  | 'filing'
  | 'validity'
  | 'period'
  | 'currency'
  | 'status'
  | 'tier'
  | 'country'
  | 'turnover'
  | 'share'
  | 'buyer'
  | 'requested'
  | 'approved'
  | 'gap'
  | 'total'
  | 'line'
  | 'amount'
  | 'due'
  | 'premium'
  | 'fees'
  | 'tax'
  | 'deposit'
  | 'part'
  | 'measure'
  | 'suggestion'
  | 'saving'
  | 'authority'
  | 'decision'
  | 'name'
  | 'date'
  | 'signature'
  | 'digest'
  | 'submission-digest';

/** Terms of a cover, in the order in which a policy states them. */
export type CoverTerm =
  | 'insured-percentage'
  | 'discretionary-insured-percentage'
  | 'discretionary-limit'
  | 'non-qualifying-loss'
  | 'each-loss'
  | 'aggregate-first-loss'
  | 'maximum-liability'
  | 'maximum-terms'
  | 'maximum-extension'
  | 'waiting-period'
  | 'insolvency-only'
  | 'political-risk'
  | 'pre-shipment'
  | 'services';

/** What a document says in one language; it computes nothing. */
export interface DocumentLanguage {
  readonly titles: Readonly<Record<Reader, string>>;
  readonly parts: Readonly<Record<DocumentPart, string>>;
  readonly labels: Readonly<Record<DocumentLabel, string>>;
  readonly terms: Readonly<Record<CoverTerm, string>>;
  /** What a term does, below its amount. */
  readonly meanings: Readonly<Partial<Record<CoverTerm, string>>>;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly days: (days: number) => string;
  /** A heading of amounts with their currency. */
  readonly inCurrency: (heading: string, currency: string) => string;
  /** What is insured of the policy period. */
  readonly bases: Readonly<Record<PricedQuote['period']['basis'], string>>;
  readonly range: (from: string, to: string) => string;
  /** What the status means to the reader. */
  readonly standing: Readonly<Record<Quote['status'], string>>;
  /** How the premium is charged. */
  readonly premiumNote: (minimum: string, rate: string) => string;
  readonly paymentOpen: string;
  readonly taxesNotIncluded: string;
  readonly otherBuyers: (buyers: number) => string;
  /** Several buyers that are not insured for one reason, with their turnover in all; with `largest`, the names are of the largest alone. */
  readonly notInsured: (excluded: {
    readonly buyers: number;
    readonly turnover: string;
    readonly reason: string;
    readonly names: string;
    readonly largest: boolean;
  }) => string;
  readonly otherCountries: (countries: number) => string;
  readonly limitsOnly: (gap: string) => string;
  readonly unchanged: (titles: string) => string;
  readonly authority: Readonly<Record<'decline' | 'refer' | 'note', string>>;
  readonly decisions: readonly string[];
  /** The foot of a document of another record than a quote. */
  readonly reportFoot: (digest: string, library: string) => string;
  /** What the digest at the foot proves. */
  readonly foot: (digest: string, library: string) => string;
}
