import { propertyStatements } from '../../rules/load/property-statements.js';
import { decimal } from '../../values/decimal.js';
import type { Buyer, Overdue, Submission } from '../../submission/submission.js';
import { monotone } from './monotone.js';

/** Days at which the maximum extension of cover, 60 days where drawn, is not passed. */
const mostDays = 60;

/** One buyer with more that is overdue, or with the same overdue for longer, while cover for it goes on. */
export const moreOverdue = /*#__PURE__*/ monotone({
  id: 'more-overdue-never-cheaper',
  statement: propertyStatements['more-overdue-never-cheaper'],
  reason: {
    en: 'Who pays late fails more often; a ledger that shows it must not lower the price. Under a first loss the history is restated too, as where a grade gets worse.',
    'zh-CN':
      '付款越迟，违约越频繁；账龄表显示逾期，不应反而降价。设有免赔额时历史损失一并还原，与评级变差时相同。',
  },
  premium: 'not-lower',
  cover: 'plain',
  change: (submission, size) => {
    const buyers = submission.buyers ?? [];
    const late = buyers[size % Math.max(1, buyers.length)];
    const days = 1 + ((size * 7) % (mostDays - 1));
    const owing = (share: number, for_: number): Submission => ({
      ...submission,
      buyers: buyers.map((buyer) =>
        buyer === late ? { ...buyer, overdue: overdueOf(buyer, share, for_) } : buyer,
      ),
    });
    return size % 3 === 0
      ? {
          before: owing(size, days),
          after: owing(size, Math.min(mostDays, days + 1 + (size % 20))),
        }
      : { before: owing(size % 40, days), after: owing((size % 40) + 1 + (size % 25), days) };
  },
});

/** So many hundredths of a balance of 60 days, overdue by so many days. */
function overdueOf(
  { turnover = '0' }: Buyer,
  hundredths: number,
  days: number,
): readonly Overdue[] {
  const amount = decimal(turnover).times(60).times(hundredths).dividedBy(36_500);
  return hundredths === 0 ? [] : [{ days, amount: amount.toDecimalPlaces(2).toFixed() }];
}
