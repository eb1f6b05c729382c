import { whole } from '../gate/given.js';
import { decimalsOf } from './decimal-text.js';
import { formatFor } from './format.js';
import { explainedIssues } from './issues/explained-issues.js';
import type { ReviewHeading, ReviewSentences } from './review-sentences.js';
import { actionSentence, saidToPolicyholder, type Spoken } from './review-actions.js';
import { writtenLevel, writtenValue } from './review-units.js';
import type { Writing } from './writing.js';
import type { CountedOverdue } from '../policy/counted-overdues.js';
import type {
  AttributedPart,
  EarlyWarning,
  FutureRenewal,
  MadeReview,
  Review,
  ReviewAction,
  ReviewNote,
  ReviewTrigger,
} from '../review/review-record.js';
import type { Issue, IssueWords } from '../values/issues.js';
import type { Locale } from '../values/text.js';
import { textIn } from '../values/text-in.js';

/** A review in words. Plain text: escape it before it becomes HTML. */
export interface ExplainedReview {
  readonly locale: Locale;
  readonly status: Review['status'];
  readonly title: string;
  readonly headings: Readonly<Record<ReviewHeading, string>>;
  readonly summary: readonly string[];
  /** Triggers that are on or were released. */
  readonly triggers: readonly ExplainedTrigger[];
  readonly actions: readonly ExplainedAction[];
  /** For each claim, how long before the loss its limit was acted on. */
  readonly warnings: readonly { readonly sentence: string; readonly warning: EarlyWarning }[];
  /** The indication, the rate with corridor, and the loss ratio. */
  readonly indication: readonly string[];
  /** What the change of price comes from; parts of nothing are left out. */
  readonly parts: readonly ExplainedPart[];
  readonly overdues: readonly { readonly sentence: string; readonly overdue: CountedOverdue }[];
  readonly path: readonly ExplainedFutureRenewal[];
  readonly notes: readonly { readonly sentence: string; readonly note: ReviewNote }[];
  readonly issues: readonly {
    readonly path: string;
    readonly message: string;
    readonly issue: Issue;
  }[];
}

/** An action in words. */
export interface ExplainedAction {
  /** What the insurer does. */
  readonly sentence: string;
  /** The same as the policyholder is told; null where it concerns the insurer alone. */
  readonly toPolicyholder: string | null;
  readonly action: ReviewAction;
}

/** A trigger in words. */
export interface ExplainedTrigger {
  readonly title: string;
  readonly severity: string;
  readonly state: string;
  readonly sentence: string;
  readonly trigger: ReviewTrigger;
}

/** A part of the change of price in words. */
export interface ExplainedPart {
  readonly title: string;
  /** With a sign, without its currency. */
  readonly amount: string;
  /** As a share of the expiring price, with a sign. */
  readonly share: string;
  readonly part: AttributedPart;
}

/** A renewal to come in words. */
export interface ExplainedFutureRenewal {
  readonly inception: string;
  readonly rate: string;
  readonly premium: string;
  readonly unbrokenYears: string;
  readonly sentence: string;
  readonly renewal: FutureRenewal;
}

/** A language for reviews, and its words for issues. */
export interface ReviewSpeech {
  readonly locale: Locale;
  readonly sentences: ReviewSentences;
  readonly writing: Writing;
  readonly issues: IssueWords;
}

/**
 * Puts a review, live or stored as JSON, into words: what is on and why, what to do from which day, what the renewal
 * would cost and where the change comes from. Computes nothing.
 *
 * @throws ArgumentError when an amount is not decimal text.
 */
export function explainReviewWith(review: Review, speech: ReviewSpeech): ExplainedReview {
  return whole(
    { review, speech },
    ({ review, speech }) => {
      const { locale, sentences, writing, issues } = speech;
      const made = review.status === 'reviewed' ? review : null;
      const minorDigits = made?.indication ? decimalsOf(made.indication.expiringAmount) : 2;
      const format = formatFor(locale, writing, { currency: made?.currency ?? null, minorDigits });
      const spoken: Spoken = { locale, sentences, format };
      return {
        locale,
        status: review.status,
        title: sentences.title(
          review.policy?.number ?? null,
          made === null ? '' : format.date(made.asOf),
        ),
        headings: sentences.headings,
        summary:
          made === null ? [sentences.invalid(review.issues.length)] : summaryOf(made, spoken),
        ...(made === null ? nothing : partsOf(made, spoken)),
        issues: explainedIssues(review.issues, issues),
      };
    },
    ['speech'],
  );
}

type ReviewParts = Pick<
  ExplainedReview,
  'triggers' | 'actions' | 'warnings' | 'indication' | 'parts' | 'overdues' | 'path' | 'notes'
>;

const nothing: ReviewParts = {
  triggers: [],
  actions: [],
  warnings: [],
  indication: [],
  parts: [],
  overdues: [],
  path: [],
  notes: [],
};

function partsOf(review: MadeReview, spoken: Spoken): ReviewParts {
  const { sentences, format } = spoken;
  return {
    triggers: review.triggers.filter(isTold).map((trigger) => explainTrigger(trigger, spoken)),
    actions: review.actions.map((action) => ({
      sentence: actionSentence(action, review, spoken),
      toPolicyholder: saidToPolicyholder(action, review, spoken),
      action,
    })),
    warnings: review.warnings.map((warning) => ({
      sentence: sentences.warning(warning, format),
      warning,
    })),
    indication: indicationSentences(review, spoken),
    parts: (review.indication?.parts ?? [])
      .filter(({ amount }) => /[1-9]/.test(amount))
      .map((part) => ({
        title: sentences.parts[part.part],
        amount: format.signedAmount(part.amount),
        share: format.signedPercent(part.share),
        part,
      })),
    overdues: review.overdues.map((overdue) => ({
      sentence: sentences.overdue(overdue, format),
      overdue,
    })),
    path: review.path.map((renewal) => ({
      inception: format.date(renewal.inception),
      rate: format.rate(renewal.rate),
      premium: format.money(renewal.premium),
      unbrokenYears: renewal.unbrokenYears === null ? '–' : format.number(renewal.unbrokenYears),
      sentence: sentences.renewal(renewal, format),
      renewal,
    })),
    notes: review.notes.map((note) => ({ sentence: sentences.notes[note.code](note.facts), note })),
  };
}

function isTold({ state }: ReviewTrigger): boolean {
  return state !== 'off';
}

function summaryOf(review: MadeReview, spoken: Spoken): string[] {
  const active = review.triggers.filter(({ state }) => state === 'on' || state === 'held').length;
  const { sentences } = spoken;
  return [
    active === 0 ? sentences.quiet : sentences.active(active, review.actions.length),
    ...indicationSentences(review, spoken).slice(0, 1),
  ];
}

function indicationSentences(review: MadeReview, { sentences, format }: Spoken): string[] {
  const { indication, lossRatio } = review;
  return [
    ...(indication === null
      ? []
      : [
          sentences.indication(indication, format),
          ...(indication.afterFailure
            ? [sentences.afterFailure(indication.afterFailure, indication, format)]
            : []),
          sentences.corridor(indication, format),
        ]),
    ...(lossRatio === null ? [] : [sentences.lossRatio(lossRatio, format)]),
  ];
}

function explainTrigger(
  trigger: ReviewTrigger,
  { locale, sentences, format }: Spoken,
): ExplainedTrigger {
  const { measure, subject, state, severity, title, value } = trigger;
  const said = { format, attitudes: sentences.attitudes, days: sentences.days };
  const words = {
    subject: subject.kind === 'country' ? format.country(subject.id) : subject.id,
    value: value === null ? '' : writtenValue(measure, value, said),
    trigger: writtenLevel(measure, trigger.trigger, said),
    release: writtenLevel(measure, trigger.release, said),
  };
  const measured = value === null ? sentences.notMeasured : sentences.measures[measure](words);
  return {
    title: textIn(title, locale),
    severity: sentences.severities[severity],
    state: sentences.states[state],
    sentence: format.sentences([measured, sentences.standing[state](words)]),
    trigger,
  };
}
