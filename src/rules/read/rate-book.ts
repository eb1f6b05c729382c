import type { Axis, StepInput } from './axis.js';
import type { Value } from './range-ends.js';
import type { Operation } from './operation.js';
import type { DecimalText, IsoDate, Text } from '../../values/text.js';
import type { Cover } from '../../submission/submission.js';
import type { PropertyId } from './property-ids.js';
import type { Questionnaire } from './questionnaire.js';
import type { TraitName } from '../../submission/buyer-traits.js';
import type { BookAdjustment } from './book-adjustment.js';
import type { BookExchange } from './book-exchange.js';
import type { Basis } from './basis.js';
import type { BookAdvice } from './book-advice.js';
import type { BookCase } from './book-case.js';

export type {
  BonusTerms,
  BookAdjustment,
  CancellationMethod,
  CancellationTerms,
} from './book-adjustment.js';

export type {
  AdvisedLever,
  AdvisedStructure,
  AdviceRule,
  BookAdvice,
  PlausibleAnswers,
} from './book-advice.js';

export type { Basis } from './basis.js';
export type { Axis, AxisLevel, StepInput } from './axis.js';
export type { BookCase, ExpectedOutcome } from './book-case.js';
export type { BookExchange } from './book-exchange.js';
export type { Question, Questionnaire } from './questionnaire.js';
export type { OpenEnds, Value } from './range-ends.js';

/**
 * A rate book: the whole manual of one edition, with its algorithm inside. Plain JSON; no expressions and no
 * conditions. Load your own with `parseRateBook`.
 */
export interface RateBook {
  /** Version of this format. */
  readonly format: 1;
  /** Unique name of the edition, for example `reference-2026.1`. */
  readonly edition: string;
  readonly title: Text;
  /** Currency of every amount in the book. */
  readonly currency: string;
  /** What these amounts are in other currencies; without it a submission in another states a rate. */
  readonly exchange?: BookExchange;
  /** First and last inception this edition prices. */
  readonly effectiveFrom: IsoDate;
  readonly effectiveTo?: IsoDate;
  /** First inception this edition prices for renewals; `effectiveFrom` when missing. */
  readonly renewalsFrom?: IsoDate;
  /** First day on which a request is priced with this edition, whatever its inception; any day when missing. */
  readonly requestsFrom?: IsoDate;
  /** Where the book is filed, if it is. */
  readonly filing?: { readonly reference: string; readonly note?: Text };
  /** Printed on every quote, for example that the rates are illustrative. */
  readonly notice?: Text;
  /** How many days an offer stands. */
  readonly validityDays: number;
  /** The rating algorithm: steps in the order in which they are applied. */
  readonly algorithm: readonly StepLine[];
  /** How the technical premium is made; without it adequacy is not assessed. */
  readonly technical?: TechnicalPremium;
  /** The order in which the terms of cover act on losses, as the wording states it; the order of {@link WaterfallTerm} when missing. */
  readonly waterfall?: readonly WaterfallTerm[];
  /** How the final premium is found once turnover is declared; a book without it settles rate and minimum alone. */
  readonly adjustment?: BookAdjustment;
  /** How suggestions, comparisons of structures and questions search; by the advice of the reference edition when missing. */
  readonly advice?: BookAdvice;
  /** The rate pages by id. */
  readonly pages: Readonly<Record<string, Page>>;
  /** Ready-made covers, from the smallest to the widest. */
  readonly tiers: readonly Tier[];
  /** The credit-control questionnaire. */
  readonly questionnaire?: Questionnaire;
  /** Who is declined or referred, and why. */
  readonly guidelines: readonly Guideline[];
  /** What a review of a policy acts on; a review by a book without triggers has none. */
  readonly triggers?: readonly Trigger[];
  /** What pages, tiers, guidelines and triggers cite, by id. */
  readonly references: Readonly<Record<string, Reference>>;
  /** The properties of sound rating this edition claims to have; a check of the book tries all and reports the rest. */
  readonly claims?: readonly PropertyId[];
  /** Worked cases of the underwriters: what goes in, what must come out. A check of the book runs them. */
  readonly cases?: readonly BookCase[];
}

/**
 * The technical premium: what estimates loss, expense and capital, never a commercial credit. Steps of the algorithm
 * count as they are there; a book of filed factors brings lines of its own.
 */
export interface TechnicalPremium {
  /** Ids of steps of the algorithm or of `lines`, in the order in which they are applied. */
  readonly steps: readonly string[];
  readonly lines?: readonly StepLine[];
}

/** A term that acts on losses. The first and third act on each loss, the last two on the year. */
export type WaterfallTerm =
  | 'non-qualifying-loss'
  | 'insured-percentage'
  | 'each-loss'
  | 'aggregate-first-loss'
  | 'maximum-liability';

/** A published source. */
export interface Reference {
  readonly title: string;
  readonly publisher?: string;
  /** Table, section or page. */
  readonly place?: string;
  readonly url?: string;
  readonly date?: string;
}

/** One step of the rating algorithm: where a measure or a coded kind is applied, with which page and operation. */
export interface StepLine {
  readonly id: string;
  readonly kind: string;
  readonly operation: Operation;
  readonly title: Text;
  /** What is looked at; only for the kinds `page` and `worksheet-relativity`. */
  readonly measure?: string;
  /** The page the measure is looked up on. */
  readonly page?: string;
  /** Further pages of a coded kind, by role. */
  readonly pages?: Readonly<Record<string, string>>;
  /** For `combined-cap`: the steps whose operands are bounded together. */
  readonly steps?: readonly string[];
  /** For the measure `attribute`: the name of the attribute. */
  readonly attribute?: string;
  /** For `flat-rate` and `buyer-rate`: the amount the rate is charged on; the insurable turnover of the period when missing. */
  readonly base?: RateBase;
  /** For kinds that are formulas of a tariff: what each number of the formula is, by its name. */
  readonly inputs?: Readonly<Record<string, StepInput>>;
  /** Where the form has alternatives: the step is taken only where the attribute of the submission has one of the keys. */
  readonly only?: { readonly attribute: string; readonly keys: readonly string[] };
  /** For the measure `turnover-size`: whether the turnover of a full year is looked up, or that of the period; a year when missing. */
  readonly turnover?: 'annual' | 'period';
  /** For `buyer-rate`: pages whose values multiply the rate of each buyer. */
  readonly factors?: readonly string[];
  /** For `buyer-rate` on balances: true to count what of a balance lies within the buyer's limit alone. */
  readonly withinLimits?: true;
  /** For `buyer-rate`: rounding of the premium of each buyer; none when missing. */
  readonly rounding?: { readonly decimals: number };
}

/**
 * What a filed rate is charged on: the insurable turnover of the period or of a full year, the sum of the credit
 * limits, the sum of the buyers' average or peak balances, or the number of buyers, of which a page of money has an
 * amount each.
 */
export type RateBase =
  | 'insurable-turnover'
  | 'annual-turnover'
  | 'limits'
  | 'average-balance'
  | 'peak-balance'
  | 'buyers';

/** What every page states besides its rows. */
export interface PageMetadata {
  readonly title: Text;
  /** Unit of the values, for example `relativity`, `rate`, `share`, `days`, `money`, `key`. */
  readonly unit: 'relativity' | 'rate' | 'share' | 'days' | 'money' | 'number' | 'key';
  readonly basis: Basis;
  /** Ids of `references` of the book. */
  readonly references: readonly string[];
  /** How the numbers were chosen, and the range observed elsewhere. */
  readonly note: string;
  /** Declared direction of the values in row order; the loader refuses a row that breaks it. */
  readonly monotone?: 'rising' | 'falling';
  /** Rounding of a derived value; six decimals, six significant digits below 0.01, half-up when missing. */
  readonly rounding?: { readonly decimals: number };
  /**
   * What the page itself says it is looked up by: one axis, or two or three whose levels cross. Read so by a step of
   * kind `buyer-rate`, and by the measure `axes`.
   */
  readonly axes?: readonly Axis[];
}

/** What the keys of a page are: levels of a trait of the buyers, or their grades. */
export type KeySet = TraitName | 'grade';

/** One value a key. On a page of unit `key` the value is itself a key. */
export interface KeyedPage extends PageMetadata {
  readonly shape: 'keyed';
  /** What the keys are, so that the loader can find unknown and missing ones. */
  readonly keys?: KeySet;
  /** Crossings of levels, each as it would be a key, that the filing leaves without a value: they have no price. */
  readonly without?: readonly string[];
  readonly rows: readonly (Value & {
    /** On a page with axes the level of each, joined by ` / `: `B / open-account`. */
    readonly key: string;
    /** True for the row of any other key: a valid one of the page's `keys` that no row names. */
    readonly other?: true;
    readonly title?: Text;
    readonly note?: string;
  })[];
}

/**
 * One value a band. `from` and `upTo` belong to the band, `above` and `below` do not.
 *
 * Where a row is a filed range and nothing is `selected` in it, the page's rule selects: the midpoint, or the straight
 * line through the range, from one end of the band to the other, in the direction `monotone` declares.
 */
export interface BandedPage extends PageMetadata {
  readonly shape: 'banded';
  /** How a value is selected in a filed range; the midpoint when missing. */
  readonly selection?: 'midpoint' | 'interpolated';
  readonly rows: readonly (Value & {
    readonly from?: DecimalText;
    readonly above?: DecimalText;
    readonly upTo?: DecimalText;
    readonly below?: DecimalText;
    /** For an open band on an `interpolated` page: the number at which the line reaches the end of the range. */
    readonly anchor?: DecimalText;
    readonly note?: string;
  })[];
}

/** Points joined by straight lines. Outside the points the page has no value, unless it is flat there. */
export interface CurvePage extends PageMetadata {
  readonly shape: 'curve';
  /** On which sides the value of the last point holds on. */
  readonly flat?: 'below' | 'above' | 'both';
  readonly rows: readonly (Value & { readonly at: DecimalText; readonly note?: string })[];
}

/** A rate page. */
export type Page = KeyedPage | BandedPage | CurvePage;

/** A ready-made cover. */
export interface Tier {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  /** What the tier includes besides the cover, as it stands in a list of terms: collection, credit checks. Quotes state it. */
  readonly services?: Text;
  /** Smallest insurable turnover this tier is made for, in the book's currency. */
  readonly minimumTurnover?: DecimalText;
  /** Largest insurable turnover it is made for. Outside the two the tier is not available. */
  readonly maximumTurnover?: DecimalText;
  readonly cover: Omit<Cover, 'tier'>;
  readonly references: readonly string[];
  readonly note: string;
}

/** A guideline: a measure beyond a level leads to an outcome. All are evaluated, never only the first. */
export interface Guideline {
  readonly id: string;
  readonly title: Text;
  readonly measure: string;
  /** For covers of this tier alone, in place of the guidelines for all that look at the same measure on the same side. */
  readonly tier?: string;
  /** Exactly one of the four: the guideline speaks when the measure is above, or below, the level; `from` and `upTo` speak at the level as well. */
  readonly above?: DecimalText;
  readonly from?: DecimalText;
  readonly upTo?: DecimalText;
  readonly below?: DecimalText;
  readonly outcome: 'decline' | 'refer' | 'note';
  readonly basis: Basis;
  readonly references: readonly string[];
  readonly note: string;
}

/**
 * A trigger: once a measure of the policy, a buyer or a country reaches the trigger level, the action is on; it goes
 * off only when the measure reaches the release level. A release level below the trigger level makes a trigger for
 * high values, one above it a trigger for low values.
 */
export interface Trigger {
  readonly id: string;
  readonly title: Text;
  readonly measure: string;
  readonly trigger: DecimalText;
  readonly release: DecimalText;
  readonly severity: 'low' | 'medium' | 'high';
  /** A surcharge takes effect only where the wording allows one, and is an indication for renewal elsewhere. */
  readonly action: 'limit-reduction' | 'surcharge' | 'renewal-indication' | 'monitoring';
  /** For a limit reduction: share of the limit at binding that is left; 0 withdraws it. */
  readonly limitShare?: DecimalText;
  /** Days between notice and effect; 0 when missing. */
  readonly noticeDays?: number;
  readonly basis: Basis;
  readonly references: readonly string[];
  readonly note: string;
}
