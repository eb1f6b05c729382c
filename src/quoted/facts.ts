import type {
  CorridorFacts,
  LevelFacts,
  ProductFacts,
  Records,
  ShareFacts,
  TermFacts,
} from './fact-parts.js';
import type { FactRecord, Facts } from './ledger.js';
import type { RateBase } from '../rules/read/rate-book.js';
import type { MeasureName } from '../rules/read/measure-names.js';
import type { StepKindName } from '../rules/read/step-stages.js';
import type { TraitName } from '../submission/buyer-traits.js';
import type { Text } from '../values/text.js';

/** Kinds whose facts are those of the measure they look up. */
export type LookingKind = 'page' | 'worksheet-relativity';

/** What is said of the page of a measure; one that bears the name of a kind is told apart from it. */
type PageOf<Measure extends string> = Measure extends StepKindName ? `${Measure}-page` : Measure;

/** All that sentences are written for: every kind that does not look up a measure, and every measure. */
type Told = Exclude<StepKindName, LookingKind> | PageOf<MeasureName>;

/**
 * The facts of each kind of step and of each measure: what the sentences are written from.
 * Amounts are in the currency of the quote, shares and rates 0 to 1, all as decimal text.
 * A kind or measure that has none does not compile.
 */
export type FactsOf = { [Name in Told]: Stated[Name] };

interface Stated extends Record<TraitName, LevelFacts> {
  'worksheet-base': {
    currency: string;
    buyers: string;
    insurableTurnover: string;
    normalBalance: string;
    withinLimits: string;
    /** Number of buyers whose payment record raises their default rate; missing when there is none. */
    late?: string;
    defaultRate: string;
    lossGivenDefault: string;
    baseTermsDays: string;
    driftDays: string;
    months: number;
    shareOfTurnover: string;
  };
  'flat-rate': {
    currency: string;
    insurableTurnover: string;
    /** What the rate is charged on, and how much that is; the insurable turnover in quotes that do not say. */
    base?: RateBase;
    amount?: string;
    rate: string;
  };
  'buyer-rate': {
    currency: string;
    /** What the rates are charged on, and how much that is for all buyers. */
    base: RateBase;
    amount: string;
    buyers: string;
    /** Each buyer: `amount x rate x factor = premium`, what was looked at, and `other` where it fell on any other. */
    lines: readonly FactRecord[];
  };
  'worksheet-terms': { termsDays: string; baseTermsDays: string; driftDays: string };
  'credit-control': {
    score: string;
    assumed: boolean;
    dimensions: Records<'dimension' | 'score'>;
    missing: Records<'question' | 'dimension' | 'points'>;
    indicated: string;
    keptShare: string;
    overdueShare: string;
    collectionRatio: string | null;
    /** Share of the balances without ageing, and whether days sales outstanding are missing; absent in older quotes. */
    ageingMissing?: string;
    collectionMissing?: boolean;
  };
  'loss-experience': {
    currency: string;
    statement: 'supplied' | 'no-history' | 'not-supplied';
    /** Losses as they were stated, before recoveries, their number, and the insured part on the present cover. */
    stated: string;
    count: number;
    insured: string;
    /** Years that weigh, and years given. */
    years: number;
    yearsGiven: number;
    /** What counts of the losses: reported, each up to the cap, by the weights of the years. */
    reported: string;
    /** What is expected to be reported by now of losses up to the cap, by the same weights. */
    expected: string;
    ratio: string;
    /** Size-weighted number of claims expected to be reported. */
    claims: string;
    /** Part of the expected loss that lies below the cap on single losses. */
    limitedPart: string;
    credibility: string;
    /** Factor that keeps the mean effect of experience near nothing; where the book has one. */
    offBalance?: string;
    cap: string;
    /** The relativity as indicated, and within the bounds of the book. */
    indicated: string;
    bounded: string;
    /** Share of a credit the years of history let stand; how empty the history is, 0 to 1. */
    creditShare: string;
    emptiness: string;
    restated: 'single-losses' | 'in-total' | 'none';
    contradicted: boolean;
  };
  'loss-ratio-floor': {
    currency: string;
    /** False without a history. */
    applies: boolean;
    stated: string;
    count: number;
    insured: string;
    /** Premium of the years given, at the rate of today without a history or as it was paid. */
    premium: string;
    basis: 'today' | 'paid' | 'least';
    lossRatio: string;
    /** The price before experience and continuity, and the least of it that is charged. */
    without: string;
    relativity: string;
    /** Size-weighted claims expected in the past, where these and not the loss ratio say the least. */
    claims?: string;
    binds: boolean;
  };
  'discretionary-limit': {
    share: string;
    insuredPercentage: string;
    discretionaryInsuredPercentage: string;
  };
  'non-qualifying-loss': { currency: string; amount: string; retainedShare: string };
  'each-loss': { currency: string; amount: string; retainedShare: string };
  'aggregate-first-loss': {
    currency: string;
    amount: string;
    /** Expected insured loss of the period before the first loss. */
    expected: string;
    /** Share of it the seller bears, and chance that the first loss is used up; the same in the stress case. */
    retainedShare: string;
    usedUp: string;
    stressRetainedShare: string;
    stressUsedUp: string;
  };
  'maximum-liability': {
    currency: string;
    amount: string | null;
    multiple: string | null;
    /** The part of the premium before corridor, floors and rounding that the multiple counts. */
    premiumShare: string;
    /** Share of the expected insured loss above the maximum. */
    cutShare: string;
    /** Years between periods that exceed the maximum; 1000 stands for more than that. */
    returnPeriod: string | null;
    stressCutShare: string;
    stressReturnPeriod: string | null;
    largestLoss: string;
  };
  'capital-load': {
    currency: string;
    /** Tail value at risk of the payout at `tailLevel`, and its expected value. */
    tail: string;
    tailLevel: string;
    expected: string;
    costOfCapital: string;
    diversificationShare: string;
    months: number;
    /** Where the share was worked out beside a stated book: its expected loss, and the two parts of the tail. */
    bookExpectedLoss?: string;
    common?: string;
    own?: string;
    /** The most the insurer keeps of one claim, where a claim may be larger. */
    retained?: string;
  };
  'technical-floor': {
    currency: string;
    share: string;
    technicalPremium: string | null;
    overCorridor: boolean;
    binds: boolean;
  };
  'political-risk': {
    /** Each insured peril, what it costs in the period; absent where the book prices political risk as a whole. */
    perils?: readonly {
      readonly peril: string;
      readonly amount: string;
      readonly insuredPercentage: string;
      readonly waitingPeriodDays: number;
    }[];
    /** Number of public buyers insured; missing when there is none. */
    publicBuyers?: string;
    /** The seller's country, in which there is no political risk; missing where nobody says. */
    home?: string;
    currency: string;
    insured: boolean;
    averageBalance: string;
    averageRate: string;
  };
  'fixed-expense': { currency: string; amount: string };
  'permissible-loss-ratio': {
    /** Shares of this premium; true slides where they fall with it. */
    variableExpense: string;
    brokerage: string;
    profit: string;
    slides?: boolean;
  };
  continuity: {
    years: string;
    creditedYears: string;
    periods: number;
    lapses: number;
    indicated: string;
    keptShare: string;
    nextYear: string;
  };
  'combined-cap': {
    currency: string;
    bound: string;
    product: string;
    without: string;
    steps: Records<'step' | 'relativity'>;
    binds: boolean;
  };
  'product-cap': ProductFacts;
  'product-floor': ProductFacts;
  'credibility-factor': {
    lossRatio: string;
    /** What the credibility is of: n in n / (n + k). */
    volume: string;
    credibility: string;
    target: string;
    indicated: string;
    lowest: string;
    highest: string;
  };
  'corridor-ceiling': CorridorFacts;
  'corridor-floor': CorridorFacts;
  'rate-rounding': { currency: string; rateUnit: string; insurableTurnover: string; rate: string };
  'premium-floor': { currency: string; floor: string; binds: boolean };
  'premium-rounding': { currency: string; minorUnit: string };
  'insured-percentage': { insuredPercentage: string };
  'waiting-period': { days: number };
  'insolvency-only': Readonly<Record<string, never>>;
  'adverse-selection': { offeredShare: string };
  'spread-of-risk': {
    effectiveBuyers: string;
    herfindahl: string;
    topBuyerShare: string;
    topFiveShare: string;
  };
  'maximum-terms': { days: number };
  'turnover-size': { currency: string; insurableTurnover: string };
  'policy-months': { months: number };
  /** Days from a shipment until its debt is paid or lost, and of the period; earlier turnover and share over those of a steady year. */
  'time-at-risk': {
    basis: 'risks-attaching' | 'losses-occurring';
    earlierShipments: 'insured' | 'not-insured';
    days: string;
    periodDays: string;
    earlierTurnover: string;
    share: string;
  };
  'payment-terms': { days: string };
  'non-qualifying-loss-page': TermFacts;
  'each-loss-page': TermFacts;
  'aggregate-first-loss-page': TermFacts;
  'maximum-liability-page': TermFacts;
  'aggregate-first-loss-share': ShareFacts;
  'maximum-liability-share': ShareFacts;
  'total-limits': TermFacts;
  'largest-limit': TermFacts;
  'buyer-count': { count: string };
  'largest-buyer-share': ShareFacts;
  'five-largest-share': ShareFacts;
  'overdue-share': ShareFacts;
  'years-trading': { years: string };
  'continuity-years': { years: string; lapses: number };
  'credit-control-score': { score: string; assumed: boolean };
  'raw-loss-ratio': { lossRatio: string };
  'actual-to-expected': { ratio: string };
  'largest-loss-to-turnover': { ratio: string };
  'largest-loss-to-limit': { ratio: string };
  'loss-count': { count: string };
  /** What a page with axes was looked up by: measure, value and level of each axis. */
  axes: { axes: readonly FactRecord[] };
  attribute: {
    attribute: string;
    value: string;
    /** What the manual calls the step, and the row where it names it. */
    title?: Text;
    valueTitle?: Text;
  };
}

/** Where facts are stored, they are plain records. */
export type StoredFacts = Facts;
