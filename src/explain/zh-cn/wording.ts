import { compareDecimals } from '../decimal-text.js';
import type { CountedPremium } from '../counted-premium.js';
import type { Format } from '../format.js';
import type { Effect } from '../language.js';
import type { FactsOf } from '../../quoted/facts.js';

const mostClasses = 4;
const verbs = { raises: '上浮', lowers: '下浮' } as const;

/** What a relativity does to the price: `费率下浮6.6%（系数0.934）`. */
export function worth({ direction, size, operand, amount }: Effect): string {
  return direction === 'none'
    ? '费率不变'
    : `费率${verbs[direction]}${size ?? amount}（系数${operand}）`;
}

/** Classes of buyers by falling share, each with its share and relativity; `say` writes their names. */
export function classList(
  classes: FactsOf['country']['classes'],
  format: Format,
  say: (name: string) => string = (name) => name,
): string {
  const shown = classes.slice(0, mostClasses).map((record) => {
    const name = format.name(record, record.class);
    const share = portion(record.share, format);
    return `${say(name)}占${share}（系数${format.factor(record.relativity)}）`;
  });
  const more = classes.length - mostClasses;
  return more > 0 ? `${format.list(shown)}，其余${more}类从略` : format.list(shown);
}

/** The amount the seller bears of each loss, at its place in the wording. */
export function eachLoss(amount: string, percentageFirst: boolean): string {
  return percentageFirst
    ? `${amount}，每笔损失按赔付比例计算后再行扣除，由被保险人自留`
    : `${amount}，每笔损失先行扣除后再按赔付比例计算，扣除部分由被保险人自留`;
}

/** What a maximum liability is a multiple of. */
export function multipleOf({ multiple, share, premium }: CountedPremium): string {
  return `涨跌幅限制、下限及取整前的测算保费${premium}${share === null ? '' : `的${share}`}的${multiple}倍`;
}

/** A share or a chance: no `0%` for what is more than nothing, no `100%` for what is less than all. */
export function portion(share: string, format: Format): string {
  if (less('0', share) && less(share, '0.0005')) return '不足0.1%';
  if (less(share, '1') && !less(share, '0.9995')) return '超过99.9%';
  return format.percent(share);
}

/** True when `left` is less than `right`. */
export function less(left: string, right: string): boolean {
  return compareDecimals(left, right) < 0;
}
