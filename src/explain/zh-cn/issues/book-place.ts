import { figures } from '../figures.js';
import { bookPlace } from '../../issues/book-place.js';

/** Where in a rate book an issue lies, in Chinese. */
export const place = /*#__PURE__*/ bookPlace({
  edition: (edition) => `版本${edition}`,
  noEdition: '未注明版本的费率手册',
  row: '行',
  punctuation: figures.punctuation,
  parts: {
    book: '手册',
    page: '费率表',
    step: '步骤',
    technical: '技术保费',
    tier: '保障方案',
    questionnaire: '问卷',
    dimension: '维度',
    question: '问题',
    guideline: '核保规则',
    trigger: '触发条件',
    bonus: '优待',
    advice: '建议规则',
    case: '案例',
    reference: '资料来源',
  },
});
