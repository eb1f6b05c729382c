import { type Decimal, decimal, decimalText } from '../values/decimal.js';
import { roundMoney } from '../values/money.js';
import type { DecimalText, Text } from '../values/text.js';
import type { ChargeLine } from './contract-record.js';
import type { ContractBasis, FeeTerms } from './contract-terms.js';

const titles: Readonly<Record<ChargeLine['kind'], Text>> = {
  premium: { en: 'Premium', 'zh-CN': '保险费' },
  limit: { en: 'Credit limit fee', 'zh-CN': '信用限额费' },
  analysis: { en: 'Buyer analysis fee', 'zh-CN': '买方资信调查费' },
  monitoring: { en: 'Buyer monitoring fee', 'zh-CN': '买方资信监控费' },
  policy: { en: 'Policy fee', 'zh-CN': '保单费' },
  module: { en: 'Module surcharge', 'zh-CN': '附加保障加费' },
};

/** The premium as the first line of a statement. */
export function premiumLine(premium: Decimal, currency: string): ChargeLine {
  const amount = roundMoney(premium, currency);
  return {
    id: 'premium',
    kind: 'premium',
    title: titles.premium,
    quantity: '1',
    unitPrice: amount,
    amount,
    taxed: 'as-premium',
    free: 0,
  };
}

/** The line of a fee or surcharge: quantity times unit price, rounded half-up to the minor unit. */
export function feeLine(fee: FeeTerms, premium: Decimal, basis: ContractBasis): ChargeLine {
  const unitPrice = fee.kind === 'module' ? fee.share : fee.price;
  const quantity = quantityOf(fee, premium, basis);
  const amount = roundMoney(decimal(quantity).times(unitPrice), basis.currency);
  const { id, kind, taxed, title = titles[kind] } = fee;
  return { id, kind, title, quantity, unitPrice, amount, taxed, free: freeOf(fee) };
}

function quantityOf(
  fee: FeeTerms,
  premium: Decimal,
  { buyers, limits, period, currency }: ContractBasis,
): DecimalText {
  switch (fee.kind) {
    case 'limit':
      return String(beyondFree(limits, fee.free));
    case 'analysis':
      return String(beyondFree(buyers, fee.free) * Math.ceil(period.months / 12));
    case 'monitoring':
      return decimalText(
        decimal(beyondFree(buyers, fee.free))
          .times(Math.ceil(period.months / 3))
          .dividedBy(4),
      );
    case 'policy':
      return '1';
    case 'module':
      return roundMoney(premium, currency);
  }
}

function freeOf(fee: FeeTerms): number {
  return 'free' in fee ? (fee.free ?? 0) : 0;
}

function beyondFree(count: number, free = 0): number {
  return Math.max(0, count - free);
}
