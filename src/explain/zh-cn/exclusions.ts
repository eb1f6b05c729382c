import type { Language } from '../language.js';

/** Why a buyer was taken out, and what would bring it back. */
export const exclusions: Language['exclusions'] = {
  related: { reason: '与投保人属同一集团', remedy: '无需处理；关联方交易不可保。' },
  public: {
    reason: '属公共买方（政府部门、主权机构）',
    remedy: '请投保政治风险中的公共买方违约；公共买方不存在破产，其违约属政治风险。',
  },
  consumer: { reason: '属个人消费者', remedy: '无需处理；贸易信用保险只承保企业间的赊销。' },
  'country-sanctioned': { reason: '所在国家（地区）受制裁', remedy: '无法提供保障。' },
  'country-withdrawn': {
    reason: '所在国家（地区）已停止承保',
    remedy: '请凭预付款或保兑信用证发货。',
  },
  'country-not-in-book': {
    reason: '费率手册未列其所在国家（地区）',
    remedy: '请核保人为该国家（地区）单独定价。',
  },
  'limit-refused': {
    reason: '信用限额被拒绝、撤销或为零',
    remedy: '请补充最新财务报表后重新申请限额，或凭担保发货。',
  },
  'overdue-beyond-extension': {
    reason: '逾期超过最长延长期限',
    remedy: '请收回逾期款项；结清后可恢复承保。',
  },
};

/** What must be received before cover starts. */
export const subjectivities: Language['subjectivities'] = {
  questionnaire: '填妥的信用管理问卷。',
  'loss-history': '近五年的损失记录，或经签署的无历史记录声明。',
  limits: '尚无限额的买方的信用限额申请。',
  grades: '尚无信用等级的买方，由保险人评定等级。',
  ageing: '应收账款账龄表：逾期过久的买方不予承保。',
  'underwriter-approval': '核保人审批同意。',
  evidence: '信用管理问卷答复的证明文件。',
};
