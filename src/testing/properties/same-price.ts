import { propertyStatements } from '../../rules/load/property-statements.js';
import { picked } from '../../values/picked.js';
import { decimal } from '../../values/decimal.js';
import type { PricedQuote } from '../../quoted/quote-record.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { Buyer, BuyerGroup, Submission } from '../../submission/submission.js';
import { changeText, counterexample } from '../counterexample.js';
import type { BookProperty, PropertyCase } from '../property.js';
import { vocabularyOf } from '../vocabulary.js';
import { changedSubmissions, type MonotoneRule } from './monotone.js';
import { obstacleTo } from './obstacle.js';
import { quotedPair } from './pair.js';

type SameRule = Pick<BookProperty, 'id' | 'statement' | 'reason'> & Pick<MonotoneRule, 'change'>;

/** A property of a change that must leave premium, ledger and exposure as they are, to the last digit. */
function samePrice({ id, statement, reason, change }: SameRule): BookProperty {
  return {
    ...{ id, statement, reason },
    obstacle: obstacleTo(id),
    cases: (book, options = {}) => changedSubmissions(book, { ...options, cover: 'any' }, change),
    check: (tried, book, options) => {
      const pair = quotedPair(tried, book, options);
      if (pair === null) return 'unpriced';
      const { before, after } = pair.quotes;
      if (figures(before) === figures(after)) return null;
      const moved = changeText(before.premium.unrounded, after.premium.unrounded);
      return counterexample(pair, 'any', {
        en: `The price is another one (premium ${moved}), where nothing of it may change.`,
        'zh-CN': `价格不应有任何变化，却发生了变化（保费${moved}）。`,
      });
    },
  };
}

/** Premium, ledger and exposure, without what is said of each buyer by name. */
function figures({ premium, ledger, exposure }: PricedQuote): string {
  const unnamed = ledger.map((entry) =>
    entry.kind === 'buyer-rate' ? { ...entry, facts: { ...entry.facts, lines: [] } } : entry,
  );
  return JSON.stringify([premium, unnamed, exposure]);
}

/** The buyers in another order. */
export const buyerOrder = /*#__PURE__*/ samePrice({
  id: 'buyer-order-changes-nothing',
  statement: propertyStatements['buyer-order-changes-nothing'],
  reason: {
    en: 'A list of buyers is a set; who sends it twice must get one price.',
    'zh-CN': '买方清单没有先后之分，同一清单无论如何排列，价格只有一个。',
  },
  change: (submission, size) => {
    const buyers = submission.buyers ?? [];
    const turned = size % buyers.length;
    const rotated = [...buyers.slice(turned), ...buyers.slice(0, turned)];
    return { before: submission, after: { ...submission, buyers: rotated.reverse() } };
  },
});

/** A group of ten alike buyers as two groups. */
export const groupSplit = /*#__PURE__*/ samePrice({
  id: 'group-split-changes-nothing',
  statement: propertyStatements['group-split-changes-nothing'],
  reason: {
    en: 'The same buyers are described twice; how they are listed is no fact about the risk.',
    'zh-CN': '描述的是同一批买方，列示方式与风险无关。',
  },
  change: split,
});

function split(submission: Submission, size: number, book: LoadedRateBook): PropertyCase {
  const {
    traits: { country },
    termsDays,
  } = vocabularyOf(book);
  const like = picked<Partial<Buyer>, 'attributes' | 'approvedLimit'>(
    submission.buyers?.[0] ?? {},
    ['attributes', 'approvedLimit'],
  );
  const each = decimal(submission.turnover.estimated).dividedBy(100).toDecimalPlaces(0);
  const group = (id: string, count: number): BuyerGroup => ({
    ...{ id, country: country.levels[0] ?? 'CN', count },
    turnover: each.times(count).toFixed(),
    ...{ gradeMix: [{ grade: 5, share: '1' }], termsDays: termsDays[0] ?? 60 },
    ...like,
  });
  const estimated = each.times(10).plus(submission.turnover.estimated).toFixed();
  const whole: Submission = {
    ...submission,
    turnover: { ...submission.turnover, estimated },
    buyerGroups: [group('G', 10)],
  };
  const part = (size % 9) + 1;
  return {
    before: whole,
    after: { ...whole, buyerGroups: [group('G-1', part), group('G-2', 10 - part)] },
  };
}
