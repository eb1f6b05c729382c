import type { TechnicalSentences } from '../language.js';

/** The Chinese sentences about the technical premium. */
export const technical: TechnicalSentences = {
  compared: (premium, { value, level, beyond }, covered) => {
    const costs = `仅计预期损失、费用和资本成本，技术保费为${premium}；预计保险费为技术保费的${value}`;
    if (beyond === 'below') return `${costs}，低于${level}，费率不足，价格相对于风险过低。`;
    return covered
      ? `${costs}，费率充足。`
      : `${costs}，略低于风险成本，但不低于${level}，视为费率充足。`;
  },
  notAssessed: '按本费率手册没有技术保费可供比较，未评估费率是否充足。',
};
