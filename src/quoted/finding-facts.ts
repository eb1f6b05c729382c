import type { FactsOf } from './facts.js';
import type { ExcludedBuyer } from './quote-record.js';
import type { GuidelineSide } from '../rules/read/guideline-level.js';
import type { GuidelineMeasure } from '../rules/read/guideline-measures.js';
import type { DecimalText, IsoDate, Text } from '../values/text.js';

/** The facts of a finding that has nothing more to tell. */
export type NoFacts = Readonly<Record<string, never>>;

/** The facts each finding carries, by its code. Amounts are in `currency`, shares and rates 0 to 1. */
export interface FindingFactsOf {
  guideline: {
    measure: GuidelineMeasure;
    value: DecimalText;
    level: DecimalText;
    /** The side of the level that the guideline speaks on. */
    side: GuidelineSide;
    /** Only for amounts. */
    currency?: string;
  };
  'buyer-not-insurable': {
    buyer: string;
    reason: ExcludedBuyer['reason'];
    /** Annual turnover taken out. */
    turnover: DecimalText;
    currency: string;
  };
  'nothing-insurable': NoFacts;
  /** `count` is the number of buyers and groups of the country. */
  'country-not-in-book': { country: string; count: number; edition: string };
  /** `count` is the number of buyers. */
  'country-restricted': { country: string; count: number };
  'policyholder-barred': { country: string; attitude: 'sanctioned' | 'withdrawn' };
  'outside-edition': { inception: IsoDate; effectiveFrom: IsoDate; effectiveTo: IsoDate | null };
  'request-before-edition': { asOf: IsoDate; requestsFrom: IsoDate; edition: string };
  /** `until` is the last day of the offer, `effectiveTo` the last inception the edition prices. */
  'validity-beyond-edition': { until: IsoDate; effectiveTo: IsoDate; edition: string };
  /** Amounts of the book were read at its own rate: one unit of `currency` costs `rate` in `bookCurrency`; `steps` the digits agreed amounts begin with, as a list. */
  'reference-rate': {
    currency: string;
    bookCurrency: string;
    rate: DecimalText;
    date: IsoDate;
    steps: string | null;
  };
  /** The rate of `currency` is `days` old on the as-of date, where the book allows `mostDays`. */
  'exchange-rate-old': { currency: string; date: IsoDate; days: number; mostDays: number };
  /** The tier is made for turnovers from `minimumTurnover` to `maximumTurnover`; `available` are the tiers that are made for this one. */
  'tier-not-available': {
    tier: string;
    /** Title of the tier, where the cover names one. */
    title?: Text;
    currency: string;
    minimumTurnover: DecimalText | null;
    maximumTurnover: DecimalText | null;
    insurableTurnover: DecimalText;
    available: readonly { readonly tier: string; readonly title: Text }[];
    /** Where nothing but the premium floor of the tier stands against it: the floor, and its share of the most the cover can pay. */
    premiumFloor?: DecimalText;
    ofMostPayable?: DecimalText;
  };
  /** `count` is the number of buyers overdue by more than `days`, the maximum extension, within the tolerance of the book. */
  'overdue-tolerated': { count: number; days: number };
  /** Of `count` buyers, or by days sales outstanding of the ledger, less than half is owed of what turnover and terms come to. */
  'balance-below-terms': {
    share: DecimalText;
    least?: DecimalText;
    count?: number;
    days?: number;
    termsDays?: DecimalText;
  };
  'no-corridor': { reason: 'no-renewal' | 'no-expiring-cover' | 'expiring-not-priced' };
  'corridor-binds': {
    side: 'ceiling' | 'floor';
    limitRate: DecimalText;
    indicatedRate: DecimalText;
  };
  'loss-ratio-floor-binds': Pick<
    FactsOf['loss-ratio-floor'],
    'currency' | 'insured' | 'premium' | 'lossRatio' | 'relativity'
  >;
  'premium-floor-binds': FactsOf['premium-floor'];
  'combined-cap-binds': Omit<FactsOf['combined-cap'], 'steps' | 'binds'>;
  'technical-floor-binds': FactsOf['technical-floor'];
  'adequacy-not-assessed': NoFacts;
  /** Past losses by political perils, before recoveries; `insured` is the number of those whose peril the cover insures. */
  'political-losses-apart': {
    currency: string;
    count: number;
    amount: DecimalText;
    insured: number;
  };
  /** Insured percentages of buyers with a named limit and of those under the discretionary limit. */
  'discretionary-above-named': { named: DecimalText; discretionary: DecimalText };
  /** A plain code that GB/T 4754 has too: as it was read in ISIC Rev.4, and the ISIC codes it would be from GB/T 4754. */
  'industry-read-as-isic': { code: string; read: string; other: string };
  /** `years` is the number of years whose losses are known in total only. */
  'history-restated-in-total': { years: number };
  'questions-unanswered': { count: number; total: number };
  'turnover-scaled': {
    currency: string;
    /** Annual turnover of the buyers described. */
    described: DecimalText;
    insurable: DecimalText;
    /** Difference of the two, as a share. */
    mismatch: DecimalText;
  };
}
