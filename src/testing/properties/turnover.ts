import { propertyStatements } from '../../rules/load/property-statements.js';
import { decimal } from '../../values/decimal.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { Cover, Submission } from '../../submission/submission.js';
import { changeText, counterexample } from '../counterexample.js';
import type { BookProperty, PropertyCase } from '../property.js';
import { roundingShare } from '../quote-tolerance.js';
import { explicitCover } from './explicit-cover.js';
import { changedSubmissions, monotone } from './monotone.js';
import { obstacleTo } from './obstacle.js';
import { withoutLosses } from './without-losses.js';
import { quotedPair } from './pair.js';

/** The same mix with more turnover costs at least as much. */
export const moreTurnover = /*#__PURE__*/ monotone({
  id: 'more-turnover-never-cheaper',
  statement: propertyStatements['more-turnover-never-cheaper'],
  reason: {
    en: 'Every balance and every loss grows with the turnover.',
    'zh-CN': '每笔余额与损失都随营业额增长。',
  },
  premium: 'not-lower',
  cover: 'any',
  change: grown,
});

const rateId = 'more-turnover-never-higher-rate';

/** The same mix from more buyers alike has at most the same rate; larger buyers concentrate, which may cost more. */
export const neverHigherRate: BookProperty = /*#__PURE__*/ Object.freeze<BookProperty>({
  id: rateId,
  statement: propertyStatements[rateId],
  reason: {
    en: 'Losses grow in proportion and even out better, and fixed expenses do not grow, so the cost of a unit of turnover falls.',
    'zh-CN': '损失按比例增长且更为分散，而固定费用不变，单位营业额的成本下降。',
  },
  obstacle: obstacleTo(rateId),
  cases: (book, options = {}) => changedSubmissions(book, { ...options, cover: 'any' }, multiplied),
  check: (tried, book, options) => {
    const pair = quotedPair(tried, book, options);
    if (pair === null) return 'unpriced';
    const { before, after } = pair.quotes;
    const rate = ({ premium, exposure }: typeof before) =>
      decimal(premium.unrounded).dividedBy(exposure.insurableTurnover);
    const slack = roundingShare(before).plus(roundingShare(after)).plus(1);
    if (rate(after).lessThanOrEqualTo(rate(before).times(slack).plus('1e-12'))) return null;
    const change = changeText(rate(before).toFixed(), rate(after).toFixed());
    return counterexample(pair, 'up', {
      en: `The rate rises (${change}) with the turnover, where it must not.`,
      'zh-CN': `营业额增加，费率不应上升，却上升了（${change}）。`,
    });
  },
});

/**
 * The submission with every amount but the history's times 1.1 to 4. A maximum liability that is a multiple of the
 * premium is left out: a rate that falls with size lets less than the same share of the losses be covered.
 */
function grown(submission: Submission, size: number, book: LoadedRateBook): PropertyCase {
  const { maximumLiabilityMultiple: _, ...cover } = explicitCover(submission.cover, book);
  const before = { ...submission, cover };
  return { before, after: scaled(before, 11 + (size % 30)) };
}

/**
 * The submission with each buyer once, and two to four times, and the first loss on the year as often. A maximum
 * liability is left out: the better losses even out, the more of it is used.
 */
function multiplied(submission: Submission, size: number, book: LoadedRateBook): PropertyCase {
  const {
    maximumLiability: _,
    maximumLiabilityMultiple: __,
    ...cover
  } = explicitCover(submission.cover, book);
  const before = { ...withoutLosses(submission, book), cover };
  return { before, after: repeated(before, 2 + (size % 3)) };
}

function repeated(submission: Submission, times: number): Submission {
  const { turnover, buyers = [], buyerGroups = [], cover } = submission;
  const more = (amount: string): string => decimal(amount).times(times).toFixed();
  const copies = Array.from({ length: times }, (_, copy) => String(copy + 1));
  const { aggregateFirstLoss: firstLoss } = cover;
  return {
    ...submission,
    turnover: { ...turnover, estimated: more(turnover.estimated) },
    buyers: copies.flatMap((copy) =>
      buyers.map(({ group, ...buyer }) => ({
        ...buyer,
        id: `${buyer.id}-${copy}`,
        ...(group !== undefined && { group: `${group}-${copy}` }),
      })),
    ),
    buyerGroups: copies.flatMap((copy) =>
      buyerGroups.map((each) => ({ ...each, id: `${each.id}-${copy}` })),
    ),
    cover: { ...cover, ...(firstLoss !== undefined && { aggregateFirstLoss: more(firstLoss) }) },
  };
}

const amounts = [
  'discretionaryLimit',
  'nonQualifyingLoss',
  'eachLoss',
  'aggregateFirstLoss',
  'maximumLiability',
] as const satisfies readonly (keyof Cover)[];

function scaled(submission: Submission, tenths: number): Submission {
  const times = (amount: string): string => decimal(amount).times(tenths).dividedBy(10).toFixed();
  const { turnover, buyers = [], cover } = submission;
  const grownCover = amounts.flatMap((term) => {
    const amount = cover[term];
    return amount === undefined ? [] : [[term, times(amount)] as const];
  });
  return {
    ...submission,
    turnover: { ...turnover, estimated: times(turnover.estimated) },
    buyers: buyers.map(({ turnover: own, approvedLimit, overdue, ...buyer }) => ({
      ...buyer,
      ...(own !== undefined && { turnover: times(own) }),
      ...(approvedLimit !== undefined && { approvedLimit: times(approvedLimit) }),
      ...(overdue && {
        overdue: overdue.map(({ days, amount }) => ({ days, amount: times(amount) })),
      }),
    })),
    cover: { ...cover, ...Object.fromEntries(grownCover) },
  };
}
