import { signOf } from '../decimal-text.js';
import type { ThreeMeasuresSentences } from '../three-measures-sentences.js';

const compared = { more: '较本次报价增加', less: '较本次报价减少' } as const;

/** The Chinese sentences about the three measures. */
export const threeMeasures: ThreeMeasuresSentences = {
  title: '三项降费措施的作用',
  titles: {
    'continuous-cover': '连续投保',
    'credit-control': '内部信用管理',
    'tiered-cover': '分级保障方案',
  },
  continuousCover: ({ without, best, earned, available }, bestYears, format) => {
    const so =
      signOf(earned) > 0
        ? `现有的连续投保年数已使保费降低${format.money(earned)}，否则保费为${format.money(without)}。`
        : '现有的连续投保年数尚未降低保费。';
    const more =
      signOf(available) > 0
        ? `连续投保满${format.number(bestYears)}年并具备相应年度的赔付记录后，保费可再降${format.money(available)}，至${format.money(best)}。`
        : '继续增加投保年数，保费也不会再降。';
    return `${so}${more}`;
  },
  creditControl: ({ without, best, earned, available }, format) => {
    const so =
      signOf(earned) > 0
        ? `按目前的评分，保费比全无信用管理时（${format.money(without)}）低${format.money(earned)}。`
        : '按目前的评分，信用管理尚未降低保费。';
    const more =
      signOf(available) > 0
        ? `如各项问题均答“是”并经审计证明，保费可再降${format.money(available)}，至${format.money(best)}。`
        : '即使提高评分，保费也不会再降。';
    return `${so}${more}`;
  },
  tieredCover: (count) =>
    count === 0 ? '本费率手册未设保障方案。' : '同一风险在各保障方案下的价格。',
  tierPrice: ({ rate, premium, beside, change, status }) => {
    const difference = beside === 'same' ? '与本次报价相同' : `${compared[beside]}${change}`;
    return `费率${rate}，保费${premium}，${difference}${status === null ? '' : `（${status}）`}。`;
  },
  notAvailable: '不适用',
  tierUnpriced: (status) => `${status}。`,
};
