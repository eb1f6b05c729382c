import { figures } from './figures.js';
import { writing } from './writing.js';
import type { ContractLanguage } from '../contract/contract-language.js';

const beyond = (free: number, unit: string) =>
  free === 0 ? '' : `（已扣除免费${figures.exact(String(free))}${unit}）`;

/** A contract in Simplified Chinese. */
export const contract: ContractLanguage = {
  locale: 'zh-CN',
  writing,
  premium: ({ estimated, minimum, deposit, expected }, { exactMoney }) =>
    [
      `预计保险费为${exactMoney(estimated)}。`,
      minimum === null
        ? '未约定最低保险费。'
        : `最低保险费为${exactMoney(minimum)}，不论实际营业额多少均须缴纳。`,
      ...(expected === estimated
        ? []
        : [`最低保险费高于预计保险费，预计应收保费为${exactMoney(expected)}。`]),
      `预付保险费${exactMoney(deposit)}于期初开具账单，日后抵扣按申报营业额计算的保费。`,
    ].join(''),
  lines: {
    premium: ({ amount }, { exactMoney }) => `${exactMoney(amount)}，不含费用和税款。`,
    limit: ({ quantity, unitPrice, amount, free }, { exactMoney, exact }) =>
      `${exact(quantity)}个信用限额${beyond(free, '个')}，每个${exactMoney(unitPrice)}，计${exactMoney(amount)}。`,
    analysis: ({ quantity, unitPrice, amount, free }, { exactMoney, exact }) =>
      `${exact(quantity)}个买方年度${beyond(free, '家买方')}，每家每年${exactMoney(unitPrice)}，不足一年按一年计，计${exactMoney(amount)}。`,
    monitoring: ({ quantity, unitPrice, amount, free }, { exactMoney, exact }) =>
      `${exact(quantity)}个买方年度${beyond(free, '家买方')}，每家每年${exactMoney(unitPrice)}，按季计收、不足一季按一季计，计${exactMoney(amount)}。`,
    policy: ({ amount }, { exactMoney }) => `每份保单${exactMoney(amount)}。`,
    module: ({ quantity, unitPrice, amount }, { exactMoney, exactPercent }) =>
      `按保险费${exactMoney(quantity)}的${exactPercent(unitPrice)}计收，计${exactMoney(amount)}。`,
  },
  tax: (
    { quantity, unitPrice, amount, exempt, country, product, reference },
    { exactMoney, exactPercent },
    of,
  ) => {
    const base = of === null ? exactMoney(quantity) : `${exactMoney(quantity)}（${of}）`;
    const charge = exempt
      ? `${base}，免税`
      : `按${base}的${exactPercent(unitPrice)}计征，计${exactMoney(amount)}`;
    return `${charge}；${country}，${product}；依据：${reference}。`;
  },
  taxed: {
    'as-premium': '按保险费计税。',
    'as-fee': '按费用计税。',
    untaxed: '不计税。',
  },
  titled: (title, sentence) => `${title}：${sentence}`,
  totals: ({ net, fees, tax, gross }, { exactMoney }) =>
    `如实际营业额与预估一致，应付保险费${exactMoney(net)}、费用${exactMoney(fees)}、税款${exactMoney(tax)}，合计${exactMoney(gross)}。`,
  advance: ({ net, fees, tax, gross }, { exactMoney }) =>
    `期初账单：预付保险费${exactMoney(net)}、费用${exactMoney(fees)}、税款${exactMoney(tax)}，合计${exactMoney(gross)}。`,
  bill: ({ number, due, premium, fees, tax, total }, { exactMoney, date }) =>
    `第${number}期，${date(due)}到期：${exactMoney(total)}（保险费${exactMoney(premium)}，费用${exactMoney(fees)}，税款${exactMoney(tax)}）。`,
  brokerage: ({ share, expected }, { exactMoney, exactPercent }) =>
    `经纪人按净保费的${exactPercent(share)}收取经纪佣金；如实际营业额与预估一致，为${exactMoney(expected)}。佣金已包含在保费之内，不增加您的应付金额。`,
};
