import { grouped, percentText } from '../amount-text.js';
import { writing } from './writing.js';
import type { ContractLanguage } from '../contract/contract-language.js';

const beyond = (free: number, unit: string) =>
  free === 0 ? '' : `（已扣除免费 ${grouped(String(free))} ${unit}）`;

/** A contract in Simplified Chinese. */
export const contract: ContractLanguage = {
  locale: 'zh-CN',
  writing: (currency) => ({
    money: (amount) => writing.moneyIn(currency)(grouped(amount)),
    percent: percentText,
    number: grouped,
    date: writing.date,
  }),
  premium: ({ estimated, minimum, deposit, expected }, { money }) =>
    [
      `预估保费为 ${money(estimated)}。`,
      minimum === null
        ? '未约定最低保费。'
        : `最低保费为 ${money(minimum)}，不论实际营业额多少均须缴纳。`,
      ...(expected === estimated
        ? []
        : [`最低保费高于预估保费，预计应收保费为 ${money(expected)}。`]),
      `预付保费 ${money(deposit)} 于期初开具账单，日后抵扣按申报营业额计算的保费。`,
    ].join(''),
  lines: {
    premium: ({ amount }, { money }) => `${money(amount)}，不含费用和税款。`,
    limit: ({ quantity, unitPrice, amount, free }, { money, number }) =>
      `${number(quantity)} 个信用限额${beyond(free, '个')}，每个 ${money(unitPrice)}，计 ${money(amount)}。`,
    analysis: ({ quantity, unitPrice, amount, free }, { money, number }) =>
      `${number(quantity)} 个买方年度${beyond(free, '家买方')}，每家每年 ${money(unitPrice)}，不足一年按一年计，计 ${money(amount)}。`,
    monitoring: ({ quantity, unitPrice, amount, free }, { money, number }) =>
      `${number(quantity)} 个买方年度${beyond(free, '家买方')}，每家每年 ${money(unitPrice)}，按季计收、不足一季按一季计，计 ${money(amount)}。`,
    policy: ({ amount }, { money }) => `每份保单 ${money(amount)}。`,
    module: ({ quantity, unitPrice, amount }, { money, percent }) =>
      `按保险费 ${money(quantity)} 的 ${percent(unitPrice)} 计收，计 ${money(amount)}。`,
  },
  tax: (
    { quantity, unitPrice, amount, exempt, country, product, reference },
    { money, percent },
    of,
  ) => {
    const base = of === null ? money(quantity) : `${money(quantity)}（${of}）`;
    const charge = exempt
      ? `${base}，免税`
      : `按 ${base} 的 ${percent(unitPrice)} 计征，计 ${money(amount)}`;
    return `${charge}；${country}，${product}；依据：${reference}。`;
  },
  taxed: {
    'as-premium': '按保险费计税。',
    'as-fee': '按费用计税。',
    untaxed: '不计税。',
  },
  titled: (title, sentence) => `${title}：${sentence}`,
  totals: ({ net, fees, tax, gross }, { money }) =>
    `如实际营业额与预估一致，应付保险费 ${money(net)}、费用 ${money(fees)}、税款 ${money(tax)}，合计 ${money(gross)}。`,
  advance: ({ net, fees, tax, gross }, { money }) =>
    `期初账单：预付保费 ${money(net)}、费用 ${money(fees)}、税款 ${money(tax)}，合计 ${money(gross)}。`,
  bill: ({ number, due, premium, fees, tax, total }, { money, date }) =>
    `第 ${number} 期，${date(due)}到期：${money(total)}（保险费 ${money(premium)}，费用 ${money(fees)}，税款 ${money(tax)}）。`,
  brokerage: ({ share, expected }, { money, percent }) =>
    `经纪人按净保费的 ${percent(share)} 收取经纪佣金；如实际营业额与预估一致，为 ${money(expected)}。佣金已包含在保费之内，不增加您的应付金额。`,
};
