import type { Title } from '../words.js';
import { adviceChoices } from './advice-choices.js';

/** The titles of the choices of a submission and of a rate book, by field or by type. */
export const inputChoices: Readonly<Record<string, Readonly<Record<string, Title>>>> = {
  ...adviceChoices,
  'StepLine.turnover': {
    annual: ['Of a full year', '全年'],
    period: ['Of the period', '保险期间'],
  },
  OpenEnds: {
    min: ['Lower end', '下限'],
    max: ['Upper end', '上限'],
    both: ['Both ends', '上下限'],
  },
  'KeyedPage.rows': { true: ['Yes', '是'] },
  'Submission.basis': {
    'risks-attaching': ['Risks attaching', '出运基础'],
    'losses-occurring': ['Losses occurring', '损失发生基础'],
  },
  'Submission.earlierShipments': {
    insured: ['Insured', '承保'],
    'not-insured': ['Not insured', '不承保'],
  },
  'TurnoverExclusion.reason': {
    cash: ['Cash sales', '现款交易'],
    prepaid: ['Prepaid', '预付款'],
    'confirmed-letter-of-credit': ['Confirmed letter of credit', '保兑信用证'],
    intercompany: ['Intercompany', '集团内部交易'],
    'public-buyer': ['Public buyers', '公共买方'],
    consumer: ['Consumers', '个人消费者'],
  },
  IndustryScheme: {
    'isic-rev4': ['ISIC Rev.4', '国际标准行业分类（ISIC Rev.4）'],
    'gbt4754-2017': ['GB/T 4754-2017', '《国民经济行业分类》（GB/T 4754—2017）'],
    'naics-2017': ['NAICS 2017', '北美产业分类体系（NAICS 2017）'],
  },
  PaymentMethod: {
    'open-account': ['Open account', '赊销（O/A）'],
    'documents-against-acceptance': ['Documents against acceptance (D/A)', '承兑交单（D/A）'],
    'documents-against-payment': ['Documents against payment (D/P)', '付款交单（D/P）'],
    'letter-of-credit': ['Letter of credit', '信用证（L/C）'],
  },
  PoliticalPeril: {
    transfer: ['Transfer and inconvertibility', '汇兑限制'],
    war: ['War and unrest', '战争与动乱'],
    licence: ['Licence and embargo', '许可撤销与禁运'],
    'public-default': ['Default of public buyers', '公共买方违约'],
    repudiation: ['Contract repudiation by public buyers', '公共买方毁约'],
  },
  'Trade.gradeBasis': {
    'country-peers': ['Peers of the country', '同国比较'],
    global: ['Global', '全球比较'],
  },
  'Buyer.kind': {
    company: ['Company', '企业'],
    public: ['Public buyer', '公共买方'],
    consumer: ['Consumer', '个人消费者'],
  },
  LossHistory: {
    'no-history': ['No history', '没有历史记录'],
    supplied: ['Supplied', '提供历史记录'],
  },
  'CoverPeriod.insurer': {
    this: ['This insurer', '本保险人'],
    other: ['Another insurer', '其他保险人'],
  },
  'CreditControlAnswer.answer': {
    yes: ['Yes', '是'],
    partly: ['Partly', '部分'],
    no: ['No', '否'],
    unknown: ['Unknown', '不详'],
  },
  'CreditControlAnswer.evidence': {
    none: ['None', '无'],
    document: ['Document', '书面材料'],
    audited: ['Audited', '经审计或查验'],
  },
  WaterfallTerm: {
    'non-qualifying-loss': ['Non-qualifying loss', '起赔额'],
    'insured-percentage': ['Insured percentage', '赔付比例'],
    'each-loss': ['Each-loss deductible', '每案免赔额'],
    'aggregate-first-loss': ['Aggregate first loss', '累计免赔额'],
    'maximum-liability': ['Maximum liability', '最高赔偿限额'],
  },
  RateBase: {
    'insurable-turnover': ['Insurable turnover', '可保营业额'],
    limits: ['Credit limits', '信用限额'],
    'average-balance': ['Average balances', '平均余额'],
    'peak-balance': ['Peak balances', '峰值余额'],
    'annual-turnover': ['Insurable turnover of a full year', '全年可保营业额'],
    buyers: ['Number of buyers', '买方数量'],
  },
  'BandedPage.selection': {
    midpoint: ['Midpoint', '取中点'],
    interpolated: ['Interpolated', '线性内插'],
  },
  'ExpectedOutcome.status': {
    quoted: ['Quoted', '已报价'],
    referred: ['Referred', '转核保'],
    declined: ['Declined', '拒保'],
    invalid: ['Invalid', '资料有误'],
  },
  PropertyId: {
    'worse-grade-never-cheaper': ['A worse grade never costs less', '买方等级变差，保费不降'],
    'longer-terms-never-cheaper': ['Longer terms never cost less', '账期延长，保费不降'],
    'more-overdue-never-cheaper': ['More overdue never costs less', '逾期增加，保费不降'],
    'lower-limit-never-dearer': ['A lower limit never costs more', '限额降低，保费不升'],
    'more-insured-never-cheaper': [
      'A higher insured percentage never costs less',
      '赔付比例提高，保费不降',
    ],
    'weaker-control-never-cheaper': [
      'Weaker credit control never costs less',
      '信用管理变弱，保费不降',
    ],
    'silence-never-pays': ['Silence never pays', '沉默不会得利'],
    'more-past-turnover-never-dearer': [
      'More past turnover never costs more',
      '以往营业额增加，保费不升',
    ],
    'worse-history-never-cheaper': ['A worse history never costs less', '赔付记录变差，保费不降'],
    'fewer-years-never-cheaper': [
      'Fewer years of continuous cover never cost less',
      '连续投保年数减少，保费不降',
    ],
    'more-turnover-never-cheaper': ['More turnover never costs less', '营业额增加，保费不降'],
    'more-turnover-never-higher-rate': [
      'More turnover never has a higher rate',
      '营业额增加，费率不升',
    ],
    'larger-first-loss-never-dearer': [
      'A larger first loss never costs more',
      '自留额提高，保费不升',
    ],
    'lower-maximum-never-dearer': [
      'A lower maximum liability never costs more',
      '最高赔偿限额降低，保费不升',
    ],
    'merged-buyers-never-cheaper': [
      'Merging buyers never lowers the technical premium',
      '合并买方，技术保费不降',
    ],
    'buyer-order-changes-nothing': ['The order of buyers changes nothing', '买方顺序不影响保费'],
    'group-split-changes-nothing': [
      'Splitting a group changes nothing',
      '拆分同质买方组不影响保费',
    ],
    'small-change-moves-little': [
      'A small change moves the premium little',
      '资料微小变动，保费变动亦微小',
    ],
    'paid-within-limits': ['No loss is paid beyond its limit', '赔付不超过信用限额'],
    'structure-product-is-whole': [
      'The structure steps multiply to the whole',
      '各承保条件系数之积等于整体系数',
    ],
    'selection-inside-filed-range': ['Selections lie in their filed ranges', '取值不超出备案区间'],
    'ledger-replays': ['The ledger replays to the premium', '计算步骤重算得出同一保费'],
  },
  'PageMetadata.unit': {
    relativity: ['Relativity', '系数'],
    rate: ['Rate', '费率'],
    share: ['Share', '比例'],
    days: ['Days', '天数'],
    money: ['Money', '金额'],
    number: ['Number', '数值'],
    key: ['Key', '关键字'],
  },
  'PageMetadata.monotone': {
    rising: ['Rising', '递增'],
    falling: ['Falling', '递减'],
  },
  'KeyedPage.keys': {
    country: ['Countries (ISO 3166-1)', '国家（地区）（ISO 3166-1）'],
    industry: ['Industries (ISIC Rev.4)', '行业（ISIC Rev.4）'],
    grade: ['Buyer grades', '买方信用等级'],
    'payment-method': ['Payment methods', '付款方式'],
  },
  'CurvePage.flat': {
    below: ['Below the first point', '首点以下'],
    above: ['Above the last point', '末点以上'],
    both: ['On both sides', '两侧'],
  },
  'Trigger.severity': {
    low: ['Low', '低'],
    medium: ['Medium', '中'],
    high: ['High', '高'],
  },
  'Trigger.action': {
    'limit-reduction': ['Limit reduction', '调减限额'],
    surcharge: ['Surcharge', '加费'],
    'renewal-indication': ['Renewal indication', '续保提示'],
    monitoring: ['Monitoring', '持续关注'],
  },
  'BookAdjustment.declared': {
    monthly: ['Monthly', '按月'],
    quarterly: ['Quarterly', '按季'],
    annually: ['Annually', '按年'],
  },
  CancellationMethod: {
    'pro-rata': ['By the day', '按日比例'],
    'short-period': ['By the scale for short periods', '按短期费率'],
  },
  'BonusTerms.kind': {
    'no-claims': ['No-claims bonus', '无赔款优待'],
    'loss-ratio': ['Bonus by loss ratio', '赔付率优待'],
    'profit-share': ['Profit share', '利润分享'],
    malus: ['Malus', '加费'],
  },
  'BonusTerms.paid': {
    'after-period': ['With the final bill', '随最终账单'],
    'on-renewal': ['On renewal', '续保时'],
  },
  Value: {
    value: ['A value', '单一数值'],
    min: ['A filed range', '备案区间'],
  },
};
