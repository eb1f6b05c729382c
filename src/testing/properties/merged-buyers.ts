import { propertyStatements } from '../../rules/load/property-statements.js';
import { decimal } from '../../values/decimal.js';
import type { PricedQuote } from '../../quoted/quote-record.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { Buyer, Submission } from '../../submission/submission.js';
import { changeText, counterexample } from '../counterexample.js';
import type { BookProperty, PropertyCase } from '../property.js';
import { roundingShare } from '../quote-tolerance.js';
import { withoutLosses } from './without-losses.js';
import { changedSubmissions } from './monotone.js';
import { obstacleTo } from './obstacle.js';
import { quotedPair } from './pair.js';

const id = 'merged-buyers-never-cheaper';

/** Two alike buyers against one of both sizes, with unlimited cover. */
export const mergedBuyers: BookProperty = /*#__PURE__*/ Object.freeze<BookProperty>({
  id,
  statement: propertyStatements[id],
  reason: {
    en: 'At equal expected loss a concentrated portfolio swings more, and the capital that carries the swing costs money.',
    'zh-CN': '预期损失相同时，越集中的业务波动越大，承担波动的资本须有成本。',
  },
  obstacle: obstacleTo(id),
  cases: (book, options = {}) => changedSubmissions(book, { ...options, cover: 'plain' }, merged),
  check: (tried, book, options) => {
    const pair = quotedPair(tried, book, options);
    if (pair === null) return 'unpriced';
    const { before, after } = pair.quotes;
    const slack = roundingShare(before).plus(roundingShare(after)).plus(1);
    if (decimal(costOf(before)).lessThanOrEqualTo(slack.times(costOf(after)).plus('0.02')))
      return null;
    const change = changeText(costOf(before), costOf(after));
    return counterexample(pair, 'down', {
      en: `The technical premium falls (${change}) when two alike buyers become one, where it must not.`,
      'zh-CN': `两个相同买方合并为一个时，技术保费不应下降，却下降了（${change}）。`,
    });
  },
});

/** The technical premium; for a book without one the premium before rounding and floor. */
function costOf({ technical, premium }: PricedQuote): string {
  return technical?.premium ?? premium.unrounded;
}

/** Before: the largest or the smallest of the buyers as two of half the size. After: the buyer as drawn. */
function merged(drawn: Submission, size: number, book: LoadedRateBook): PropertyCase {
  const submission = withoutLosses(drawn, book);
  const buyers = submission.buyers ?? [];
  const bySize = [...buyers].sort((a, b) => Number(a.turnover) - Number(b.turnover));
  const halves = size % 2 === 0 ? bySize[0] : bySize.at(-1);
  const split = buyers.flatMap((buyer) =>
    buyer === halves
      ? [
          { ...halved(buyer), id: `${buyer.id}-1` },
          { ...halved(buyer), id: `${buyer.id}-2` },
        ]
      : [buyer],
  );
  return { before: { ...submission, buyers: split }, after: submission };
}

function halved({ turnover, approvedLimit, overdue, ...buyer }: Buyer): Buyer {
  const half = (amount: string): string => decimal(amount).dividedBy(2).toFixed();
  return {
    ...buyer,
    ...(turnover !== undefined && { turnover: half(turnover) }),
    ...(approvedLimit !== undefined && { approvedLimit: half(approvedLimit) }),
    ...(overdue && {
      overdue: overdue.map(({ days, amount }) => ({ days, amount: half(amount) })),
    }),
  };
}
