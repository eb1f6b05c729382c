import { propertyStatements } from '../../rules/load/property-statements.js';
import { structureKinds } from '../../rules/read/waterfall-order.js';
import { pricer } from '../../quote.js';
import { decimal } from '../../values/decimal.js';
import { replayedAmount } from '../../quoted/ledger.js';
import { roundMoney } from '../../values/money.js';
import { rate } from '../../pricing/rate.js';
import { isInside } from '../../rules/read/range-ends.js';
import { payout } from '../../pricing/structure/payout.js';
import type { PricedQuote } from '../../quoted/quote-record.js';
import type { Submission } from '../../submission/submission.js';
import type { WholeText } from '../../values/text.js';
import { counterexample } from '../counterexample.js';
import { settingOf, type TestSetting } from '../pricer.js';
import type { BookProperty } from '../property.js';
import { submissions } from '../submissions.js';
import { obstacleTo } from './obstacle.js';
import { quotedPair } from './pair.js';

interface SingleRule extends Pick<BookProperty, 'id' | 'statement' | 'reason'> {
  /** What is done to a submission before it is quoted; nothing when missing. */
  readonly prepare?: (submission: Submission) => Submission;
  /** What is wrong with a quote; null when nothing is. */
  readonly wrong: (
    made: PricedQuote,
    submission: Submission,
    setting: TestSetting,
  ) => WholeText | null;
}

/** A property of one quote. */
export function singleQuote(rule: SingleRule): BookProperty {
  const { id, statement, reason, wrong, prepare = (submission: Submission) => submission } = rule;
  return {
    ...{ id, statement, reason },
    obstacle: obstacleTo(id),
    cases: (book, options = {}) =>
      submissions(book, { ...options, cover: 'any' }).map((drawn) => {
        const submission = prepare(drawn);
        return { before: submission, after: submission };
      }),
    check: (tried, book, options = {}) => {
      const pair = quotedPair(tried, book, options);
      if (pair === null) return 'unpriced';
      const message = wrong(pair.quotes.before, tried.before, settingOf(book, options.measures));
      return message && counterexample(pair, 'any', message);
    },
  };
}

/** Each selection lies in the range that was filed. */
export const filedRange = /*#__PURE__*/ singleQuote({
  id: 'selection-inside-filed-range',
  statement: propertyStatements['selection-inside-filed-range'],
  reason: {
    en: 'A rate outside the filed range may not be used, however it was selected or interpolated.',
    'zh-CN': '备案区间之外的费率，无论如何选取或插值，均不得使用。',
  },
  wrong: ({ ledger, technical }) => {
    const sources = [...ledger, ...(technical?.ledger ?? [])].flatMap((entry) => entry.sources);
    const outside = sources.find(
      ({ range, value }) => range !== undefined && !isInside(value, range),
    );
    if (outside?.range === undefined) return null;
    const { page, row, value, range } = outside;
    return {
      en: `Page ${page}, row ${row}: ${value} lies outside ${range.min} to ${range.max}.`,
      'zh-CN': `费率表${page}，行${row}：${value}超出${range.min}至${range.max}。`,
    };
  },
});

/** The ledger alone leads to the premium, live and stored. */
export const ledgerReplays = /*#__PURE__*/ singleQuote({
  id: 'ledger-replays',
  statement: propertyStatements['ledger-replays'],
  reason: {
    en: 'The steps shown are the whole price; whoever repeats them must reach the amount that was charged.',
    'zh-CN': '列示的步骤即价格的全部；任何人照此复算，都应得到所收取的金额。',
  },
  wrong: (made) => {
    const stored = JSON.parse(JSON.stringify(made)) as PricedQuote;
    const replayed = roundMoney(decimal(replayedAmount(stored.ledger)), stored.currency);
    const broken = stored.ledger.findIndex(
      ({ before }, index) => index > 0 && before !== stored.ledger[index - 1]?.after,
    );
    if (replayed === made.premium.estimated && broken < 0) return null;
    return {
      en: `The ledger replays to ${replayed}, and the premium is ${made.premium.estimated}.`,
      'zh-CN': `逐步复算得到${replayed}，而保费为${made.premium.estimated}。`,
    };
  },
});

/** The steps of first losses and maximum together are what the cover pays of the insured loss. */
export const structureProduct = /*#__PURE__*/ singleQuote({
  id: 'structure-product-is-whole',
  statement: propertyStatements['structure-product-is-whole'],
  reason: {
    en: 'The terms act on one distribution of losses, one after the other; nothing may get lost between them.',
    'zh-CN': '各项条件依次作用于同一损失分布，其间不得有遗漏或重复。',
  },
  wrong: (made, submission, { book, measures }) => {
    const risk = pricer(book, { measures }).risk(submission);
    const rating = risk && rate(risk, measures);
    if (!rating?.losses) return null;
    const { losses, maximum } = rating;
    const { present } = losses;
    const { expected } = payout(present, losses.structure, maximum);
    const whole = present.insured === 0 ? 1 : expected / present.insured;
    const operands = made.ledger.filter(
      ({ kind, measure }) => measure === undefined && structureKinds.includes(kind),
    );
    const product = operands.reduce((all, { operand }) => all.times(operand), decimal(1));
    const slack = decimal('0.0000005').times(operands.length);
    if (product.minus(whole.toFixed(12)).abs().lessThanOrEqualTo(slack)) return null;
    return {
      en: `The steps multiply to ${product.toFixed(8)}, and the cover pays ${whole.toFixed(8)} of the loss.`,
      'zh-CN': `各步骤乘积为${product.toFixed(8)}，而保障实际赔付${whole.toFixed(8)}。`,
    };
  },
});
