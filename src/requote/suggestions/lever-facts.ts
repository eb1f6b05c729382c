import type { LeverId } from '../../rules/read/levers.js';
import type { PaymentMethod } from '../../submission/submission.js';
import type { DecimalText, Text } from '../../values/text.js';

/** A buyer a lever acts on, by the id the submission gives it; never a name. */
export interface BuyerChange<Value, From = Value> {
  readonly buyer: string;
  readonly from: From;
  readonly to: Value;
}

/** A question of the questionnaire that earns less than it could. */
export interface QuestionFacts {
  /** Question of the rate book's questionnaire, and its wording. */
  readonly question: string;
  readonly title: Text;
  /** Points of the score, 0 to 100, the question earns with `yes` and a document, less what it earns now. */
  readonly points: DecimalText;
}

/** An amount of the cover that changes; `from` is null where there was none. */
export interface AmountFacts {
  readonly from: DecimalText | null;
  readonly to: DecimalText;
}

/** What each lever changes: what its sentence is written from. Amounts are in the currency of the quote. */
export interface LeverFactsOf {
  'credit-control-answer': QuestionFacts;
  'credit-control-evidence': QuestionFacts;
  'credit-control-system': {
    /** Questions to be answered with yes, and answers that lack a document. */
    readonly answers: number;
    readonly evidence: number;
    readonly points: DecimalText;
    /** Ids of the questions. */
    readonly questions: readonly string[];
  };
  'continuous-cover': {
    readonly unbrokenYears: number;
    readonly inYears: number;
    /** Years without losses that go with it, where the submission has no loss history of its own. */
    readonly cleanYears: number;
  };
  'loss-free-year': { readonly unbrokenYears: DecimalText; readonly inYears: number };
  tier: { readonly tier: string; readonly title: Text };
  'insured-percentage': { readonly from: DecimalText; readonly to: DecimalText };
  'aggregate-first-loss': AmountFacts;
  'each-loss': AmountFacts & {
    /** True where the wording takes the insured percentage before this amount. */
    readonly percentageFirst: boolean;
  };
  'non-qualifying-loss': AmountFacts;
  'maximum-liability': {
    /** Maximum liability now, if there is one, and as a multiple of the premium before corridor, floors and rounding. */
    readonly from: DecimalText | null;
    readonly toMultiple: DecimalText;
  };
  'waiting-period': { readonly from: number; readonly to: number };
  'insolvency-only': {
    /** Days after which protracted default counts as a loss now; it is insured no more. */
    readonly waitingPeriodDays: number;
  };
  'political-risk': {
    /** Expected political losses that return to the seller: the step of the ledger before the loadings. */
    readonly expected: DecimalText;
  };
  'payment-terms': {
    readonly buyers: readonly BuyerChange<number>[];
    /** Stated days sales outstanding, which fall with the terms; missing where they fall by less than a day. */
    readonly daysSalesOutstanding?: { readonly from: number; readonly to: number };
  };
  'payment-method': { readonly buyers: readonly BuyerChange<PaymentMethod>[] };
  'credit-limit': {
    readonly buyers: readonly BuyerChange<DecimalText, DecimalText | null>[];
    /** The most a single failure may then cost the seller in addition, before recoveries. */
    readonly largestLoss: DecimalText;
  };
  deposit: {
    readonly buyers: readonly string[];
    /** Part of the price paid on order, as a share. */
    readonly share: DecimalText;
    /** Turnover of a full year that is paid on order. */
    readonly prepaid: DecimalText;
  };
  exclusion: {
    readonly buyers: readonly string[];
    readonly turnover: DecimalText;
    /** The largest peak balance that is insured no more. */
    readonly largestLoss: DecimalText;
  };
  'whole-turnover': {
    readonly from: DecimalText;
    /** Turnover of a full year that joins, and the number of buyers assumed for it. */
    readonly added: DecimalText;
    readonly count: number;
  };
  'policy-period': { readonly from: number; readonly to: number };
  'higher-limit': {
    readonly buyers: readonly BuyerChange<DecimalText, DecimalText>[];
    /** Expected losses above all limits now, as a share of all expected losses. */
    readonly uninsuredShare: DecimalText;
  };
  'higher-maximum': {
    readonly from: DecimalText;
    readonly toMultiple: DecimalText;
  };
}

/** A lever and what it changes. */
export type LeverFacts = {
  readonly [Lever in LeverId]: { readonly lever: Lever; readonly facts: LeverFactsOf[Lever] };
}[LeverId];
