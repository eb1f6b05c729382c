import { Decimal, decimal, decimalText, roundAmount, sum } from '../values/decimal.js';
import { lookUpKey } from '../rules/read/look-up.js';
import type { RateBook } from '../rules/read/rate-book.js';
import type { Buyer, Money, Submission } from '../submission/submission.js';
import type { BuyerObservation, Observations } from './observations.js';

/** How an overdue enters the next price, so that nothing counts twice. */
export interface CountedOverdue {
  readonly buyer: string;
  /** What is overdue, in the currency of the policy. */
  readonly amount: Money;
  /** Days the oldest part is past due. */
  readonly oldestDays: number;
  /** The part that became a claim, and counts as the claim alone. */
  readonly inClaims: Money;
  /** Where the rest counts: in the grade of today, or in the loss experience as a notified overdue. */
  readonly rest: 'grade' | 'experience';
  /** Amount of the rest. */
  readonly open: Money;
  /** The rest by age, in the currency of the buyer's amounts. */
  readonly ageing: readonly { readonly days: number; readonly amount: Money }[];
}

/** Turns grades and ratings into numbers; without a rate book, ratings cannot be compared. */
export type GradeBook = Pick<RateBook, 'edition' | 'pages' | 'algorithm'>;

/** Every overdue observed, with what became a claim set apart, in the order of the observations. */
export function countedOverdues(
  { buyers = [], claims = [] }: Observations,
  submission: Submission,
  book?: GradeBook,
): CountedOverdue[] {
  const known = new Map((submission.buyers ?? []).map((buyer) => [buyer.id, buyer]));
  const rates = new Map((submission.exchangeRates ?? []).map((each) => [each.currency, each.rate]));
  return buyers.flatMap((observed) => {
    const bound = known.get(observed.id);
    const ageing = (observed.overdue ?? []).filter(({ amount }) => !decimal(amount).isZero());
    if (bound === undefined || ageing.length === 0) return [];
    const rate = rates.get(bound.currency ?? '') ?? '1';
    const became = sum(
      claims
        .filter(({ buyer }) => buyer === observed.id)
        .map(({ gross, fromOverdue }) => decimal(fromOverdue ?? gross)),
    );
    const amount = sum(ageing.map((each) => decimal(each.amount))).times(rate);
    const left = withoutOldest(ageing, became.dividedBy(rate));
    const open = sum(left.map((each) => decimal(each.amount))).times(rate);
    return [
      {
        buyer: observed.id,
        amount: decimalText(roundAmount(amount)),
        oldestDays: ageing.reduce((oldest, { days }) => Math.max(oldest, days), 0),
        inClaims: decimalText(roundAmount(amount.minus(open))),
        rest: isInGrade(observed, bound, book) ? 'grade' : 'experience',
        open: decimalText(roundAmount(open)),
        ageing: left,
      } satisfies CountedOverdue,
    ];
  });
}

function withoutOldest(
  ageing: CountedOverdue['ageing'],
  claimed: Decimal,
): CountedOverdue['ageing'] {
  let rest = claimed;
  const oldestFirst = ageing
    .map((part, index) => ({ ...part, index }))
    .sort((a, b) => b.days - a.days);
  const kept = oldestFirst.map(({ days, amount, index }) => {
    const taken = Decimal.min(rest, amount);
    rest = rest.minus(taken);
    return { days, amount: decimalText(roundAmount(decimal(amount).minus(taken))), index };
  });
  return kept
    .sort((a, b) => a.index - b.index)
    .filter(({ amount }) => amount !== '0')
    .map(({ days, amount }) => ({ days, amount }));
}

function isInGrade(observed: BuyerObservation, bound: Buyer, book: GradeBook | undefined): boolean {
  if (observed.overdueInGrade !== undefined) return observed.overdueInGrade;
  const [now, then] = [gradeIn(observed, book), gradeIn(bound, book)];
  return now !== null && then !== null && now > then;
}

/** The grade of a buyer as a number; null when it is not known, or a rating cannot be read. */
export function gradeIn(
  { grade, rating }: Pick<Buyer, 'grade' | 'rating'>,
  book: GradeBook | undefined,
): number | null {
  if (grade !== undefined) return grade;
  if (rating === undefined || book === undefined) return null;
  const page = book.algorithm.find(({ kind }) => kind === 'worksheet-base')?.pages?.[
    'rating-grade'
  ];
  const key = page === undefined ? undefined : lookUpKey(book, page, rating)?.key;
  return key === undefined ? null : Number(key);
}
