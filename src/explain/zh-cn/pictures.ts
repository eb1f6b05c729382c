import type { PictureLanguage } from '../pictures/picture-language.js';

/** 图表的中文。 */
export const pictures: PictureLanguage = {
  titles: {
    waterfall: '保险费如何形成',
    'loss-curve': '一年的损失可能有多大',
    covers: '各方案的保险费与自担损失',
    frontier: '保险费与自留损失的取舍',
    roadmap: '今后各次续保的保险费',
    difference: '保险费为何变化',
  },
  labels: {
    premium: '保险费',
    change: '保险费的变动',
    years: '每若干年超过一次',
    losses: '年度损失',
    'worst-years': '最差年份（二十年一遇）的自留损失',
    inception: '起保日',
    raises: '增加',
    lowers: '减少',
    total: '合计',
    'first-loss': '累计免赔额（被保险人自担）',
    paid: '保险人赔付',
    'beyond-maximum': '超过最高赔偿限额的部分',
    'ground-up': '全部损失（含不予承保部分）',
    borne: '被保险人自担合计',
    'losses-borne': '平均自担损失',
    improved: '无赔款并落实方案',
    unchanged: '损失如预期，不作调整',
    now: '当前',
    present: '现有方案',
    cheapest: '总成本最低',
    chosen: '可供选择',
    dominated: '不及其他结构',
  },
  units: [
    { from: 0, size: 1, name: '' },
    { from: 200_000, size: 10_000, name: '万' },
    { from: 2_000_000_000, size: 100_000_000, name: '亿' },
  ],
  axis: (label, unit) => `${label}（${unit}）`,
  oneIn: (years) => `${years}年一遇`,
  others: (count) => `其余${count}步`,
  describe: {
    waterfall: (steps, { from, to }) =>
      `瀑布图：从 ${from} 起，经${steps}步得出预计保险费 ${to}；每一条为该步增加或减少的金额。`,
    lossCurve: (years, { from, to, borne }) =>
      `每${years}年有一年全部损失超过 ${from}；届时保险人赔付 ${to}，被保险人自担 ${borne}。各金额分别读取。`,
    covers: (covers) => `条形图：${covers.join('；')}。`,
    frontier: (structures, cheapest) =>
      `共${structures}种结构，每点为一种：其保险费与最差年份的自留损失。总成本最低者：${cheapest}。`,
    roadmap: (courses) => `保险费折线：${courses.join('；')}。`,
    course: (course, premiums) => `${course}：${premiums.join('、')}`,
    difference: ({ from, to }, change, largest) =>
      `由 ${from} 变为 ${to}，变动 ${change}。主要原因：${largest.join('；')}。`,
  },
  undrawn: {
    'no-price': '没有可绘制的价格。',
    'other-currency': '两份报价的币种不同。',
    'no-loss-distribution': '该费率手册不以损失分布定价。',
    'nothing-priced': '各方案均无价格。',
    'no-renewal': '未能为任何一次续保报价。',
    'no-change': '没有任何步骤改变保险费。',
  },
};
