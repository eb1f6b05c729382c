import type { ComparisonSentences } from '../comparison-sentences.js';
import { less } from './wording.js';

/** The Chinese sentences about covers side by side. */
export const comparison: ComparisonSentences = {
  title: (submission) => (submission === null ? '保障方案对比' : `保障方案对比（${submission}）`),
  headings: {
    cover: '方案',
    rate: '费率',
    premium: '保费',
    change: '增减',
    technical: '技术保费',
    status: '状态',
    insured: '预期赔付',
    retained: '预期自留',
    'stress-retained': '压力情景自留',
  },
  present: '投保方案',
  terms: (cover, format) => {
    const { insuredPercentage = '0', discretionaryInsuredPercentage = insuredPercentage } = cover;
    const discretionary =
      discretionaryInsuredPercentage === insuredPercentage
        ? ''
        : `（自行掌握限额项下${format.percentage(discretionaryInsuredPercentage)}）`;
    const amount = (text: string | undefined, name: string): string[] =>
      text === undefined || !less('0', text) ? [] : [`${name}${format.wholeMoney(text)}`];
    const parts = [
      `赔付比例${format.percentage(insuredPercentage)}${discretionary}`,
      ...amount(cover.nonQualifyingLoss, '起赔额'),
      ...amount(cover.eachLoss, '每案免赔额'),
      ...amount(cover.aggregateFirstLoss, '累计免赔额'),
      ...amount(cover.maximumLiability, '最高赔偿限额'),
      ...(cover.politicalRisk === true ? ['含政治风险'] : []),
    ];
    return `主要条件：${parts.join('，')}。`;
  },
  compared: ({ beside, change, retained, stressRetained }) => {
    const price = {
      more: `保费较投保方案增加${change}。`,
      less: `保费较投保方案减少${change}。`,
      same: '保费与投保方案相同。',
    };
    const borne =
      retained === null || stressRetained === null
        ? ''
        : `被保险人预期自留损失${retained}，压力情景下为${stressRetained}。`;
    return (beside === null ? '' : price[beside]) + borne;
  },
  unpriced: (_cover, status, reason) => (reason === '' ? `${status}。` : `${status}：${reason}`),
};
