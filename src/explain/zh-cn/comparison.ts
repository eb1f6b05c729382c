import type { ComparisonSentences } from '../comparison-sentences.js';
import { coverTerms } from './cover-terms.js';

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
  terms: (stated, format) => `承保条件：${coverTerms(stated, format)}。`,
  notAvailable: '不适用于该营业额',
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
