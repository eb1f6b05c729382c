import { type Pricer, pricer } from '../quote.js';
import { decimal } from '../values/decimal.js';
import { balancesBy } from '../risk/balances.js';
import { type CountedOverdue, countedOverdues } from '../policy/counted-overdues.js';
import type { Observations } from '../policy/observations.js';
import { type ChangeOf, changesOf } from '../policy/changes-in-force.js';
import type { Policy } from '../policy/policy-record.js';
import { standingSurcharge } from '../policy/surcharge-in-force.js';
import type { IsoDate } from '../values/text.js';
import type { PolicyToday } from '../policy/policy-in-force.js';
import { renewedPolicy } from '../policy/renewal-submission.js';
import { type ParsedSubmission, parseSubmission } from '../submission/parse-submission.js';
import type { MeasuredLine, Risk } from '../risk/risk.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Measures } from '../pricing/measures/own-measures.js';
import { withoutFailure } from './after-failure.js';
import { observedBook } from './observed-book.js';
import type { MadeReview } from './review-record.js';

/** All a review looks at: the policy at binding and the facts of today. */
export interface ReviewScene {
  readonly policy: PolicyToday;
  /** The surcharge the policy holds, noticed or in force; null where it holds none. */
  readonly surcharge: ChangeOf<'surcharge'> | null;
  /** The day the last surcharge of the policy was agreed, taken back or not; null where there never was one. */
  readonly surchargedOn: IsoDate | null;
  readonly observations: Observations;
  /** The book as given, and with the countries as seen today. */
  readonly book: LoadedRateBook;
  readonly bookToday: LoadedRateBook;
  /** Prices with the book as seen today. */
  readonly pricing: Pricer;
  readonly previous: MadeReview | null;
  readonly overdues: readonly CountedOverdue[];
  /** The policy's risk at binding by this book; null when the book cannot read it. */
  readonly bound: Risk | null;
  /** The same by buyer, with balances. */
  readonly boundLines: ReadonlyMap<string, MeasuredLine>;
  /** The renewal as it looks today, with buyers in arrears left in. */
  readonly renewal: ParsedSubmission;
  readonly today: Risk | null;
  /** The renewal as it would look with the buyers of the claims still in and nothing lost; null without a claim. */
  readonly beforeFailure: ParsedSubmission | null;
}

/** Most days of a maximum extension a submission may state. */
const longestExtension = 365;

/** What a review is made with besides the policy and the observations. */
interface ReviewGround {
  readonly book: LoadedRateBook;
  readonly previous: MadeReview | null;
  readonly measures: Measures;
  readonly changes: Policy['changes'];
  /** The submission of the renewal. */
  readonly next: ParsedSubmission;
}

/** Puts together what a review looks at. */
export function reviewScene(
  policy: PolicyToday,
  observations: Observations,
  { book, previous, measures, next, changes }: ReviewGround,
): ReviewScene {
  const bookToday = observedBook(book, observations);
  const pricing = pricer(bookToday, { measures });
  const renewal = inArrears(next);
  const survived = withoutFailure(observations, policy);
  const before = survived && renewedPolicy(policy, survived, { book });
  const bound = pricer(book).risk(policy.submission);
  const measure = balancesBy(book);
  const lines = [...(bound?.exposure.byId ?? [])].map(([id, line]) => [id, measure(line)] as const);
  return {
    ...{ policy, observations, book, bookToday, pricing, previous, renewal, bound },
    surcharge: standingSurcharge({ changes }) ?? null,
    surchargedOn: changesOf(changes, 'surcharge').at(-1)?.endorsement.on ?? null,
    overdues: countedOverdues(observations, policy.submission, book),
    boundLines: new Map(lines),
    today: pricing.risk(renewal),
    beforeFailure: before?.status === 'renewed' ? inArrears(before.submission) : null,
  };
}

/**
 * The renewal with a maximum extension no overdue exceeds. A buyer in arrears would else be taken out of the insurable
 * turnover, and the worst news about a buyer would lower the indication.
 */
function inArrears(submission: ParsedSubmission): ParsedSubmission {
  const { cover, buyers, ...rest } = submission;
  const parsed = parseSubmission({
    ...rest,
    cover: { ...cover, maximumExtensionDays: longestExtension },
    ...(buyers && {
      buyers: buyers.map(({ overdue, ...buyer }) => ({
        ...buyer,
        ...(overdue && {
          overdue: overdue.map(({ days, amount }) => ({
            amount,
            days: Math.min(days, longestExtension),
          })),
        }),
      })),
    }),
  });
  if (!parsed.ok)
    throw new RangeError(`the renewal is not valid at ${parsed.issues[0]?.path ?? ''}`);
  return parsed.submission;
}

/** What is overdue and neither claimed nor paid, by buyer, in the currency of the policy. */
export function openOverdue({ overdues }: Pick<ReviewScene, 'overdues'>, buyer: string): string {
  return overdues.find((each) => each.buyer === buyer)?.open ?? '0';
}

/** The same at the previous review, or at binding when this is the first. */
export function openBefore({ previous, boundLines }: ReviewScene, buyer: string): string {
  if (previous !== null) return openOverdue(previous, buyer);
  const overdue = boundLines.get(buyer)?.overdue ?? [];
  return overdue.reduce((all, { amount }) => all.plus(amount), decimal(0)).toFixed();
}
