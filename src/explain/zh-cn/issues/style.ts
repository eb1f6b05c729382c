import type { IssueStyle } from '../../issues/issue-words.js';
import { figures } from '../figures.js';

/** How Chinese writes what stands in its sentences about issues. */
export const style: IssueStyle = {
  locale: 'zh-CN',
  write: (value) => `请填写 ${value}。`,
  example: (value) => `请填写，例如 ${value}。`,
  requotes: true,
  quoted: (text) => `“${text}”`,
  format: figures,
  records: {
    submission: '投保资料',
    'rate-book': '费率手册',
    quote: '报价单',
    policy: '保单',
    observations: '保单观察资料',
    review: '保单检视',
    declarations: '营业额申报',
    adjustment: '保费结算',
    endorsement: '批改',
    cover: '承保条件',
    contract: '合同金额',
    indemnity: '赔款计算',
    receivables: '应收账款的导入结果',
    'contract-terms': '合同条件',
    'receivables-mapping': '应收账款对照表',
    result: '读取结果',
    binding: '出单约定',
    losses: '损失清单',
    holidays: '节假日清单',
    covers: '待对比承保条件清单',
    offers: '报价方案清单',
    changes: '变动清单',
  },
  terms: {
    referred: '待核保审批',
    declined: '不予承保',
    invalid: '未能报价',
    premium: '保险费',
    fees: '费用',
  },
  list: (items) => (items.length === 0 ? '无' : items.join('、')),
};
