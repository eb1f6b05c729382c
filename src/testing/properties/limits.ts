import { propertyStatements } from '../../rules/load/property-statements.js';
import { insuredShare } from '../../risk/insured-share.js';
import { pricer } from '../../quote.js';
import { rate } from '../../pricing/rate.js';
import { decimal } from '../../values/decimal.js';
import type { Buyer, Submission } from '../../submission/submission.js';
import { monotone } from './monotone.js';
import { singleQuote } from './single-quote.js';
import { withoutLosses } from './without-losses.js';

/** One buyer with a lower limit. */
export const lowerLimit = /*#__PURE__*/ monotone({
  id: 'lower-limit-never-dearer',
  statement: propertyStatements['lower-limit-never-dearer'],
  reason: {
    en: 'The insurer pays on the buyer at most as much as before, and as often.',
    'zh-CN': '对该买方的每次赔付不会多于从前，次数也不变。',
  },
  premium: 'not-higher',
  cover: 'plain',
  change: (drawn, size, book) => {
    const submission = withoutLosses(drawn, book);
    const buyers = submission.buyers ?? [];
    const limited = buyers[size % Math.max(1, buyers.length)];
    const under = (hundredths: number): Submission => ({
      ...submission,
      buyers: buyers.map((buyer) => (buyer === limited ? withLimit(buyer, hundredths) : buyer)),
    });
    return { before: under(size + 1 + (size % 20)), after: under(size) };
  },
});

/** A limit of so many hundredths of the turnover of half a year. */
function withLimit(buyer: Buyer, hundredths: number): Buyer {
  const half = decimal(buyer.turnover ?? '0').dividedBy(2);
  return {
    ...buyer,
    approvedLimit: half.times(hundredths).dividedBy(100).toDecimalPlaces(2).toFixed(),
  };
}

/** Every buyer with a limit of its own: what the largest loss pays lies within the largest of them. */
export const paidWithinLimits = /*#__PURE__*/ singleQuote({
  id: 'paid-within-limits',
  statement: propertyStatements['paid-within-limits'],
  reason: {
    en: 'A limit is the most the insurer agreed to owe for a buyer; what is delivered beyond it is not insured.',
    'zh-CN': '信用限额是保险人对买方承担的最高责任，超出限额的供货不在承保范围内。',
  },
  prepare: (submission) => ({
    ...submission,
    buyers: (submission.buyers ?? []).map((buyer, at) => withLimit(buyer, 1 + ((at * 13) % 90))),
  }),
  wrong: (_, submission, { book, measures }) => {
    const risk = pricer(book, { measures }).risk(submission);
    const losses = risk && rate(risk, measures).losses;
    if (!risk || !losses) return null;
    const limits = (submission.buyers ?? []).map(({ approvedLimit }) => Number(approvedLimit ?? 0));
    const most = Math.max(...limits) * insuredShare(false, risk.cover).toNumber();
    const paid = Math.max(losses.present.largestInsured, losses.stress.largestInsured);
    if (paid <= most * (1 + 1e-9)) return null;
    return {
      en: `A loss of ${paid.toFixed(2)} is paid, where the limits insure ${most.toFixed(2)} at the most.`,
      'zh-CN': `单笔赔付${paid.toFixed(2)}，而限额之内最多可赔${most.toFixed(2)}。`,
    };
  },
});
