import type { CountedOverdue } from '../policy/counted-overdues.js';
import type { Policy } from '../policy/policy-record.js';
import type {
  EarlyWarning,
  FutureRenewal,
  AfterFailure,
  Indication,
  LimitAction,
  LossRatioCheck,
  MonitoringAction,
  PriceFactor,
  RateAction,
  ReviewNoteCode,
  ReviewTrigger,
} from '../review/review-record.js';
import type { TriggerMeasure } from '../rules/read/trigger-measures.js';
import type { Format } from './format.js';

/** A value of a trigger and its levels, already written. */
export interface TriggerWords {
  /** Buyer or country, by name where the language has one; empty for the policy. */
  readonly subject: string;
  readonly value: string;
  readonly trigger: string;
  readonly release: string;
}

/** An action on a limit, already written. */
export interface LimitWords {
  readonly buyer: string;
  readonly from: string | null;
  readonly to: string;
  readonly withdrawn: boolean;
  readonly taken: boolean;
  readonly noticeOn: string;
  readonly noticeDays: number;
  readonly effectiveFrom: string;
}

/** What else is said with an action on the rate. */
export interface RateSaying {
  /** Titles of the triggers behind it. */
  readonly triggers: string;
  /** The rate a surcharge of the same review raises to; undefined where there is none. */
  readonly surcharged?: string;
}

/** What a language says about a review; one left out does not compile. */
export interface ReviewSentences {
  readonly title: (policyNumber: Policy['policyNumber'], asOf: string) => string;
  readonly headings: Readonly<Record<ReviewHeading, string>>;
  readonly invalid: (count: number) => string;
  readonly quiet: string;
  readonly active: (triggers: number, actions: number) => string;
  readonly severities: Readonly<Record<ReviewTrigger['severity'], string>>;
  readonly states: Readonly<Record<ReviewTrigger['state'], string>>;
  /** What was measured. */
  readonly measures: { readonly [Measure in TriggerMeasure]: (words: TriggerWords) => string };
  readonly notMeasured: string;
  /** A level in days. */
  readonly days: (count: string) => string;
  /** Where the value lies between the levels. */
  readonly standing: Readonly<Record<ReviewTrigger['state'], (words: TriggerWords) => string>>;
  readonly attitudes: readonly [
    open: string,
    restricted: string,
    withdrawn: string,
    sanctioned: string,
  ];
  readonly limit: Readonly<Record<LimitAction['action'], (words: LimitWords) => string>>;
  readonly rate: Readonly<
    Record<RateAction['action'], (action: RateAction, format: Format, saying: RateSaying) => string>
  >;
  /** The same actions as the policyholder is told of them; what the insurer does for itself alone is not told. */
  readonly toPolicyholder: Pick<ReviewSentences, 'limit' | 'rate'>;
  /** How long before a loss the limit was acted on. */
  readonly warning: (warning: EarlyWarning, format: Format) => string;
  readonly monitoring: (action: MonitoringAction, titles: string) => string;
  readonly indication: (indication: Indication, format: Format) => string;
  readonly corridor: (indication: Indication, format: Format) => string;
  /** What a failure does to the rate and the amount. */
  readonly afterFailure: (failure: AfterFailure, indication: Indication, format: Format) => string;
  readonly parts: Readonly<Record<PriceFactor, string>>;
  readonly lossRatio: (check: LossRatioCheck, format: Format) => string;
  readonly overdue: (overdue: CountedOverdue, format: Format) => string;
  readonly renewal: (renewal: FutureRenewal, format: Format) => string;
  readonly notes: {
    readonly [Code in ReviewNoteCode]: (facts: Readonly<Record<string, string | number>>) => string;
  };
}

/** Headings of the parts of a review. */
export type ReviewHeading =
  | 'triggers'
  | 'actions'
  | 'indication'
  | 'parts'
  | 'overdues'
  | 'path'
  | 'notes'
  | 'issues'
  | 'part'
  | 'amount'
  | 'share'
  | 'inception'
  | 'rate'
  | 'premium'
  | 'unbroken-years';
