import type { AssumptionLog } from './assumption-log.js';
import { bookIssue } from './book-issues.js';
import { type Decimal, decimal, roundAmount } from './decimal.js';
import type { Issue } from './issues.js';
import type { BuyerLine, ResolvedCover } from './risk.js';
import { lookUpKey } from './rules/look-up.js';
import type { LoadedRateBook } from './rules/sealed-book.js';
import type { Buyer, BuyerGroup, PaymentMethod, Submission, Trade } from './submission.js';
import type { Path } from './text.js';

const one = /*#__PURE__*/ decimal(1);
const none = /*#__PURE__*/ decimal(0);

/** What turning buyers into lines needs to know besides the buyers. */
export interface LineContext {
  readonly submission: Submission;
  readonly book: LoadedRateBook;
  readonly cover: ResolvedCover;
  readonly log: AssumptionLog;
  /** Turns an amount of a buyer's currency into the submission's. */
  readonly convert: (amount: string, currency: string | undefined) => Decimal;
}

/** A line whose turnover may still be missing. */
export type DescribedLine = Omit<BuyerLine, 'turnover'> & {
  readonly turnover: Decimal | null;
  readonly buyer: Buyer | null;
};

/** One line for each buyer, and one for each grade of each group of buyers. */
export function describeLines(context: LineContext): { lines: DescribedLine[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const lines = [
    ...(context.submission.buyers ?? []).map((buyer, index) =>
      buyerLine(buyer, `/buyers/${index}`, context, issues),
    ),
    ...(context.submission.buyerGroups ?? []).flatMap((group, index) =>
      groupLines(group, `/buyerGroups/${index}`, context),
    ),
  ];
  return { lines, issues };
}

function buyerLine(buyer: Buyer, path: Path, context: LineContext, issues: Issue[]): DescribedLine {
  const { convert } = context;
  const { currency, turnover, peakBalance, overdue = [] } = buyer;
  const { limit, discretionary, coverGap } = limits(buyer, path, context);
  return {
    id: buyer.id,
    path,
    buyer,
    country: buyer.country,
    industry: industryOf(buyer, path, context),
    method: methodOf(buyer, path, context),
    grade: gradeOf(buyer, path, context, issues),
    global: buyer.rating !== undefined || buyer.gradeBasis === 'global',
    count: one,
    turnover: turnover === undefined ? null : convert(turnover, currency),
    termsDays: termsOf(buyer, path, context),
    limit,
    discretionary,
    coverGap,
    statedPeak: peakBalance === undefined ? null : convert(peakBalance, currency),
    overdue: overdue.map(({ days, amount }) => ({ days, amount: convert(amount, currency) })),
    company: buyer.group ?? null,
  };
}

function groupLines(group: BuyerGroup, path: Path, context: LineContext): DescribedLine[] {
  const { log, convert } = context;
  const count = decimal(group.count ?? log.assume('group-count', `${path}/count`));
  const turnover = group.turnover === undefined ? null : convert(group.turnover, group.currency);
  const mix = group.gradeMix ?? [{ grade: log.assume('grade', `${path}/gradeMix`), share: '1' }];
  const { limit, discretionary, coverGap } = limits(group, path, context);
  const common = {
    id: group.id,
    path,
    buyer: null,
    country: group.country,
    industry: industryOf(group, path, context),
    method: methodOf(group, path, context),
    global: group.gradeBasis === 'global',
    turnover: turnover && roundAmount(turnover.dividedBy(count)),
    termsDays: termsOf(group, path, context),
    limit,
    discretionary,
    coverGap,
    statedPeak: null,
    overdue: [],
    company: null,
  };
  return mix.map(({ grade, share }) => ({
    ...common,
    grade: String(grade),
    count: count.times(share),
  }));
}

function industryOf({ sector }: Trade, path: Path, { log, submission }: LineContext): string {
  return sector ?? submission.policyholder?.tradeSector ?? log.assume('industry', `${path}/sector`);
}

function methodOf({ paymentMethod }: Trade, path: Path, { log }: LineContext): PaymentMethod {
  return paymentMethod ?? (log.assume('payment-method', `${path}/paymentMethod`) as PaymentMethod);
}

function termsOf({ termsDays }: Trade, path: Path, { log }: LineContext): number {
  return termsDays ?? Number(log.assume('terms-days', `${path}/termsDays`));
}

interface Limits {
  readonly limit: Decimal | null;
  readonly discretionary: boolean;
  readonly coverGap: Decimal;
}

function limits(trade: Trade, path: Path, { cover, log, convert }: LineContext): Limits {
  const amount = (limit: string): Decimal => convert(limit, trade.currency);
  const requested = trade.requestedLimit === undefined ? null : amount(trade.requestedLimit);
  const approved = trade.approvedLimit === undefined ? null : amount(trade.approvedLimit);
  const named = approved ?? requested;
  const gap = approved && requested?.greaterThan(approved) ? requested.minus(approved) : none;
  const discretionary = named === null && cover.discretionaryLimit !== undefined;
  if (named === null && !discretionary)
    log.note('credit-limit', `${path}/requestedLimit`, 'peak-balance');
  return {
    limit: discretionary ? decimal(cover.discretionaryLimit) : named,
    discretionary,
    coverGap: gap,
  };
}

function gradeOf(buyer: Buyer, path: Path, context: LineContext, issues: Issue[]): string {
  if (buyer.grade !== undefined) return String(buyer.grade);
  if (buyer.rating === undefined) return context.log.assume('grade', `${path}/grade`);
  const page = context.book.algorithm.find(({ kind }) => kind === 'worksheet-base')?.pages?.[
    'rating-grade'
  ];
  const grade = page === undefined ? undefined : lookUpKey(context.book, page, buyer.rating)?.key;
  if (grade === undefined) {
    const known = page === undefined ? [] : (context.book.pages[page]?.rows ?? []).flatMap(keyOf);
    issues.push(bookIssue('outside-manual', `${path}/rating`, buyer.rating, known));
  }
  return grade ?? '10';
}

function keyOf(row: object): string[] {
  return 'key' in row ? [String(row.key)] : [];
}
