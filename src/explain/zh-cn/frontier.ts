import type { FrontierSentences } from '../advice/frontier-sentences.js';

/** The Chinese sentences about the structure frontier. */
export const frontier: FrontierSentences = {
  title: (submission) => `承保结构的取舍${submission === null ? '' : `（${submission}）`}`,
  headings: {
    structure: '承保结构',
    premium: '保费',
    expected: '平均自留',
    oneInTwenty: '二十年一遇',
    worstYears: '最差年份平均',
    totalCost: '风险总成本',
    remark: '备注',
    chosen: '可供选择的结构',
    others: '不应选择的结构',
  },
  terms: {
    insuredPercentage: (value) => `赔付比例${value}`,
    nonQualifyingLoss: (value) => `起赔额${value}`,
    eachLoss: (value) => `每案免赔额${value}`,
    aggregateFirstLoss: (value) => `累计免赔额${value}`,
    maximumLiability: (value) => `最高赔偿限额${value}`,
  },
  present: '投保方案',
  summary: ({ cheapest, cost, present, isPresent }) =>
    isPresent
      ? `投保方案的风险总成本最低，为${cost}。`
      : `风险总成本最低为${cost}，其结构为${cheapest}；投保方案为${present}。`,
  cheapest: '总成本最低',
  dominated: (by) => `不及：${by}`,
  folded: (count) => `另有${count}种结构已定价但未列出：均有保费不高于它、自担损失更少的结构可选。`,
  referred: (reasons) => `需经核保人审批：${reasons.join('、')}`,
  method: (fees, costOfCapital, quotes) =>
    `风险总成本＝保费＋费用（${fees}）＋平均自留损失＋最差年份超出平均部分的${costOfCapital}。最差年份指二十年中最差一年的平均。超出信用限额的损失已计入。各项保费均为独立报价，共测算${quotes}次。`,
  notPriced: (count) => `另有${count}种结构不可选用：核保规则不予承保，或费率手册无法定价。`,
  politicalLosses: '损失分布不含政治风险损失。',
  withoutDistribution: '该费率手册不以损失分布定价，无法测算自留损失。',
};
