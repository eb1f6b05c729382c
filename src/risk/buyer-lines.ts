import { outsideManual } from './outside-manual.js';
import { decimal } from '../values/decimal.js';
import type { Issue } from '../values/issues.js';
import type { BankedCredit, GatedLine } from './risk.js';
import { lookUpKey } from '../rules/read/look-up.js';
import type { Buyer, BuyerGroup, Trade } from '../submission/submission.js';
import type { Path } from '../values/text.js';
import type { LineContext } from './line-context.js';
import { levelsOf } from './trait-levels.js';
import {
  dividedHalfUp,
  less,
  oneInUnits,
  roundToUnits,
  timesUnits,
  type Units,
  unitsOf,
} from '../values/units.js';

/** A line whose turnover may still be missing. */
export type DescribedLine = Omit<GatedLine<Units>, 'turnover'> & {
  readonly turnover: Units | null;
};

const none: DescribedLine['attributes'] = Object.freeze({});
const nothingOverdue: DescribedLine['overdue'] = Object.freeze([]);

/** One line for each buyer, and one for each grade of each group of buyers. */
export function describeLines(context: LineContext): { lines: DescribedLine[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const lines = context.buyers.map((buyer, index) =>
    buyerLine(buyer, `/buyers/${index}`, context, issues),
  );
  context.buyerGroups.forEach((group, index) => {
    for (const line of groupLines(group, `/buyerGroups/${index}`, context)) lines.push(line);
  });
  return { lines, issues };
}

function buyerLine(buyer: Buyer, path: Path, context: LineContext, issues: Issue[]): DescribedLine {
  const { convert } = context;
  const { currency, turnover, balance, peakBalance, overdue } = buyer;
  const { limit, discretionary, coverGap } = limits(buyer, path, context);
  const { country } = buyer;
  const publicBuyer = buyer.kind === 'public';
  const global = buyer.rating !== undefined || buyer.gradeBasis === 'global';
  return {
    id: buyer.id,
    path,
    traits: levelsOf(buyer, path, context),
    grade: gradeOf(buyer, path, context, issues),
    graded: publicBuyer || (buyer.grade ?? buyer.rating) !== undefined,
    global,
    count: oneInUnits,
    turnover: turnover === undefined ? null : convert(turnover, currency),
    termsDays: termsOf(buyer, path, context),
    limit,
    discretionary,
    coverGap,
    statedBalance: balance === undefined ? null : convert(balance, currency),
    statedPeak: peakBalance === undefined ? null : convert(peakBalance, currency),
    overdue:
      overdue === undefined || overdue.length === 0
        ? nothingOverdue
        : overdue.map(({ days, amount, disputed = false }) => ({
            days,
            amount: convert(amount, currency),
            disputed,
          })),
    aged: overdue !== undefined,
    company: buyer.group ?? null,
    attributes: buyer.attributes ?? none,
    publicBuyer,
    letterOfCredit: bankedCredit(buyer),
    gate: context.gate({ buyer, country, global, limit }),
  };
}

function groupLines(group: BuyerGroup, path: Path, context: LineContext): DescribedLine[] {
  const { log, convert } = context;
  const count = roundToUnits(decimal(group.count ?? log.assume('group-count', `${path}/count`)));
  const turnover = group.turnover === undefined ? null : convert(group.turnover, group.currency);
  const balance = group.balance === undefined ? null : convert(group.balance, group.currency);
  const mix = group.gradeMix ?? [{ grade: log.assume('grade', `${path}/gradeMix`), share: '1' }];
  const { limit, discretionary, coverGap } = limits(group, path, context);
  const { country } = group;
  const global = group.gradeBasis === 'global';
  const common = {
    id: group.id,
    path,
    traits: levelsOf(group, path, context),
    global,
    turnover: turnover === null ? null : dividedHalfUp(timesUnits(turnover, oneInUnits), count),
    termsDays: termsOf(group, path, context),
    limit,
    discretionary,
    coverGap,
    statedBalance: balance === null ? null : dividedHalfUp(timesUnits(balance, oneInUnits), count),
    statedPeak: null,
    overdue: [],
    aged: false,
    graded: group.gradeMix !== undefined,
    company: null,
    attributes: group.attributes ?? none,
    publicBuyer: false,
    letterOfCredit: bankedCredit(group),
    gate: context.gate({ buyer: null, country, global, limit }),
  };
  return mix
    .map(({ grade, share }) => ({
      ...common,
      grade: String(grade),
      count: dividedHalfUp(timesUnits(count, unitsOf(share)), oneInUnits),
    }))
    .filter(isSomeone);
}

/** False for a grade that none of a group has: what is owed by nobody is nothing of a buyer. */
function isSomeone({ count }: Pick<DescribedLine, 'count'>): boolean {
  return count > 0;
}

function termsOf({ termsDays }: Trade, path: Path, { log }: LineContext): number {
  return termsDays ?? Number(log.assume('terms-days', `${path}/termsDays`));
}

interface Limits {
  readonly limit: Units | null;
  readonly discretionary: boolean;
  readonly coverGap: Units;
}

function limits(trade: Trade, path: Path, context: LineContext): Limits {
  const { discretionaryLimit, log, convert } = context;
  const { requestedLimit, approvedLimit, currency } = trade;
  if (requestedLimit === undefined && approvedLimit === undefined) {
    if (discretionaryLimit !== null)
      return { limit: discretionaryLimit, discretionary: true, coverGap: 0 };
    log.note('credit-limit', `${path}/requestedLimit`, 'peak-balance');
    return noLimit;
  }
  const requested = requestedLimit === undefined ? null : convert(requestedLimit, currency);
  const approved = approvedLimit === undefined ? null : convert(approvedLimit, currency);
  const isLess = approved !== null && requested !== null && requested > approved;
  const coverGap = isLess ? less(requested, approved) : 0;
  return { limit: approved ?? requested, discretionary: false, coverGap };
}

const noLimit: Limits = Object.freeze({ limit: null, discretionary: false, coverGap: 0 });

/** Who owes under the letter of credit of a buyer: a bank of its own country where nothing is said. */
function bankedCredit({ paymentMethod, letterOfCredit, country }: Trade): BankedCredit | null {
  if (paymentMethod !== 'letter-of-credit') return null;
  const { issuingBankCountry = country, confirmed = false } = letterOfCredit ?? {};
  return { issuingBankCountry, confirmed };
}

/** A public buyer has no commercial grade: what is stated is kept, and nothing assumed. */
function gradeOf(buyer: Buyer, path: Path, context: LineContext, issues: Issue[]): string {
  if (buyer.kind === 'public' && buyer.rating === undefined) return String(buyer.grade ?? 1);
  if (buyer.grade !== undefined) return String(buyer.grade);
  if (buyer.rating === undefined) return context.log.assume('grade', `${path}/grade`);
  const page = context.book.algorithm.flatMap(({ pages }) => pages?.['rating-grade'] ?? [])[0];
  const grade = page === undefined ? undefined : lookUpKey(context.book, page, buyer.rating)?.key;
  if (grade === undefined) {
    const known = page === undefined ? [] : (context.book.pages[page]?.rows ?? []).flatMap(keyOf);
    issues.push(outsideManual(`${path}/rating`, buyer.rating, known));
  }
  return grade ?? '10';
}

function keyOf(row: object): string[] {
  return 'key' in row ? [String(row.key)] : [];
}
