import type { ManualWords } from '../words.js';

/** Rows that kinds of step know by name, in Chinese. */
export const rows: ManualWords['rows'] = {
  'base-terms-days': '基准账期',
  'drift-days': '到期后敞口延续天数（至停止发货）',
  'days-in-year': '全年天数',
  'peak-factor': '峰值余额与平均余额之比',
  'unnamed-limit': '未列明限额时，限额按违约时余额的倍数计',
  'loss-given-default': '违约损失率',
  'default-rate-cap': '违约率上限',
  'overdue-days': '长期逾期的起始天数',
  'overdue-tolerance': '可容许的超过最长延长期限的逾期金额',
  'overdue-tolerance-share': '同上，占正常应收余额的比例；两者取高',
  'balance-below-share': '所填应收余额低于账期所得的该比例时予以提示',
  yes: '是',
  partly: '部分',
  no: '否',
  none: '无证明',
  document: '有证明文件',
  audited: '经审计',
  'assumed-overdue-share': '未提供账龄时，长期逾期款项占应收余额的比例',
  'assumed-collection-ratio': '未提供应收账款周转天数时，其与约定账期之比',
  'kept-until-given': '提供收款结果之前保留的优惠比例',
  'credibility-constant': '信度常数K（信度为一半时按规模加权的预期赔案数）',
  'maximum-credibility': '最高信度Zmax',
  lowest: '系数下限',
  highest: '系数上限',
  'single-loss-claims': '单笔损失上限（以典型赔案的倍数计）',
  'notified-overdue-share': '已报未结清逾期款计入损失的比例',
  'least-history-years': '历史记录不足以说明问题的年数',
  'least-exposure-share': '以往年度按比例折减所依据的营业额占比',
  'new-business': '无历史记录：首年经营',
  'not-supplied': '未提供历史记录',
  contradicted: '声明无记录，与事实不符',
  'systematic-variation': '系统性波动（标准差与均值之比）',
  'stress-cycle': '压力情景违约率与基本情景之比',
  'stress-severity': '压力情景下，通常违约中未损失部分里另行损失的比例',
  'tail-level': '尾部水平',
  'maximum-liability-premium-share': '保费倍数所计的测算保费（涨跌幅限制、下限及取整前）比例',
  'minimum-premium-share': '最低保险费占预计保险费的比例',
  'cost-of-capital': '资本成本率',
  'diversification-share': '未分散比例',
  'book-expected-loss': '保单所属组合的预期损失',
  'retained-claim': '单一赔案自留上限（超过部分的资本按比例增加）',
  'technical-floor': '技术保费下限（占技术保费）',
  'rate-unit': '费率单位',
  'least-rate-units': '费率的最少单位数（更低的费率以十分之一单位书写）',
  'product-cap': '各系数之积的上限',
  'product-floor': '各系数之积的下限',
  target: '目标赔付率',
  'combined-cap': '综合优惠上限：价格的下限',
  'corridor-up': '续保费率涨幅上限',
  'corridor-down': '续保费率降幅上限',
  'corridor-held-to': '涨跌幅限制完全适用的最高原始赔付率',
  'corridor-lifted-from': '涨幅上限完全取消的原始赔付率',
  transfer: '汇兑限制',
  war: '战争与动乱',
  licence: '许可撤销与禁运',
  'public-default': '公共买方违约',
  repudiation: '公共买方毁约',
  'premium-floor': '保费下限',
  'fixed-expense': '每张保单的固定费用',
  'variable-expense': '变动费用',
  brokerage: '经纪佣金',
  periods: '合并计算的期数',
  deduction: '保险人留存占保费的比例',
  share: '退还的利润比例',
  profit: '利润',
  'grace-days': '两次投保之间的宽限天数',
  'other-insurer-share': '在其他保险人处投保一年所计的比例',
};

/** Terms of cover, in Chinese. */
export const cover: ManualWords['cover'] = {
  insuredPercentage: '赔付比例',
  discretionaryInsuredPercentage: '自行掌握信用限额项下赔付比例',
  discretionaryLimit: '自行掌握信用限额',
  nonQualifyingLoss: '起赔额',
  eachLoss: '每案免赔额',
  aggregateFirstLoss: '累计免赔额',
  aggregateFirstLossShare: '累计免赔额',
  maximumLiability: '最高赔偿限额',
  maximumLiabilityMultiple: '最高赔偿限额',
  maximumTermsDays: '最长付款期限',
  maximumExtensionDays: '最长延长期限',
  waitingPeriodDays: '等待期',
  politicalRisk: '承保政治风险',
  politicalPerils: '政治风险分项',
  insolvencyOnly: '仅承保破产风险',
  preShipment: '承保出运前风险',
};

/** Terms that act on losses, in Chinese. */
export const waterfall: ManualWords['waterfall'] = {
  'non-qualifying-loss': '起赔额：剔除较小的损失',
  'insured-percentage': '逐笔损失的赔付比例',
  'each-loss': '每案免赔额',
  'aggregate-first-loss': '保险期间的累计免赔额',
  'maximum-liability': '保险期间的最高赔偿限额',
};

/** What a filed rate is charged on, in Chinese. */
export const bases: ManualWords['bases'] = {
  'insurable-turnover': '保险期间的可保营业额',
  'annual-turnover': '全年的可保营业额',
  limits: '信用限额合计',
  'average-balance': '平均应收余额合计',
  'peak-balance': '应收余额峰值合计',
  buyers: '买方数量',
};

/** What the rate of a buyer is charged on, in Chinese. */
export const buyerBases: ManualWords['buyerBases'] = {
  'insurable-turnover': '保险期间与该买方的营业额',
  'annual-turnover': '全年与该买方的营业额',
  limits: '该买方的信用限额',
  'average-balance': '该买方的平均应收余额',
  'peak-balance': '该买方的最高应收余额',
  buyers: '买方数量',
};

/** Units of pages, in Chinese. */
export const units: ManualWords['units'] = {
  relativity: '系数（与价格相乘，1为基准）',
  rate: '费率（%）',
  share: '比例（%）',
  days: '天',
  number: '数值（各行单位不一）',
  key: '类别或代码',
};

/** The same as titles of axes. */
export const axes: ManualWords['axes'] = {
  relativity: '系数',
  rate: '费率',
  share: '比例',
  days: '天数',
  number: '取值',
  key: '类别',
};

/** What guidelines and triggers lead to, in Chinese. */
export const outcomes: ManualWords['outcomes'] = {
  decline: '拒保',
  refer: '转核保审批',
  note: '在报价单上提示',
};

/** Actions of triggers, in Chinese. */
export const actions: ManualWords['actions'] = {
  'limit-reduction': '调减信用限额',
  surcharge: '按保单条款上调费率；条款不允许的，留待续保',
  'renewal-indication': '提示续保费率',
  monitoring: '持续关注',
};
