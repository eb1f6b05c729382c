import type { RuleIssueFacts } from '../../../submission/rule-issues.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for issues of the values of a submission against each other. */
export const submissionRules = {
  'no-buyers': {
    json: '没有买方，请在 buyers 或 buyerGroups 中至少填写一个。',
    form: '没有买方，请至少填写一个买方或买方组。',
  },
  'duplicate-id': '编号{value}已用于{first}，每个买方和买方组的编号不得重复。',
  'grade-and-rating': '同时填写了买方等级和外部评级，请只保留一个。',
  'balance-above-peak': '平时应收余额{value:number}超过最高应收余额{most:number}，请更正。',
  'overdue-above-peak': '逾期金额合计{sum:number}，超过最高应收余额{most:number}，请更正。',
  'grade-mix-sum': '各等级占比合计为{sum}，应正好等于1。',
  'duplicate-grade': '等级{grade}重复，请合并占比。',
  'exclusions-above-turnover': '剔除金额合计{sum:number}，超过预计营业额{most:number}，请更正。',
  'duplicate-year': '年份{year}重复，请只保留一个。',
  'exchange-rate-missing':
    '缺少{currency}的汇率，请在 exchangeRates 中补充：1{currency}折合多少{own}。',
  'exchange-rate-duplicate': '{currency}有多个汇率，请只保留一个。',
  'exchange-rate-own-currency': '{currency}就是投保币种，无需汇率，请删除。',
  'inception-too-late': '起保日晚于{most:day}（基准日后两年），请使用更接近起保日的基准日。',
  'inception-too-early': '起保日早于{least:day}（基准日前31天），保险不能倒签，请调整起保日。',
  'period-reversed': '期间终止日早于起始日（{from:day}），请更正。',
  'period-too-long': '保单年度超过36个月，请分年填写，终止日最晚为{most:day}。',
  'after-as-of': '{date:day}晚于基准日{most:day}，请更正，或调整基准日。',
  'after-inception': '{date:day}晚于起保日{most:day}，此处只填写以往的保险期间。',
  'no-years': {
    json: '赔付历史标为已提供，却没有列出年度；请列出各年度，或填写 "no-history"。',
    form: '赔付历史没有列出年度；请列出各年度，或声明无历史。',
  },
  'overlapping-years': '该保单年度与{first}的期间重叠，请更正日期或合并。',
  'loss-outside-year':
    '{date:day}不在该保单年度内（{from:day}至{to:day}，含期满后18个月），请移至所属年度。',
  'recoveries-above-losses': '追偿款{amount:number}超过对应的损失{most:number}，请更正。',
  'largest-above-losses':
    '最大单笔损失{amount:number}超过已付与未决赔款之和{most:number}，请更正。',
  'losses-without-count': '有已付或未决赔款，但案件数为0，请填写实际件数，或不填件数。',
  'losses-unstated': {
    json: '该年度既未列明损失，也未说明无损失。无损失请填写 "paid": "0"，否则请填写已付及未决赔款，或逐笔列明损失。',
    form: '该年度既未列明损失，也未说明无损失。无损失请将已付赔款填为0，否则请填写已付及未决赔款，或逐笔列明损失。',
  },
  'loss-above-turnover':
    '损失{amount:number}超过该年度与此前十二个月的营业额合计{most:number}，请更正损失或营业额，或补充上一年度。',
  'two-maximum-liabilities': '最高赔偿限额同时以金额和保费倍数填写，请只保留一个。',
  'cover-undefined': {
    json: '未填写保障方案（tier）或赔付比例，请填写其一，例如 "insuredPercentage": "90"。',
    form: '未填写保障方案或赔付比例，请填写其一，例如赔付比例90。',
  },
  'political-risk-contradicted': {
    json: 'politicalRisk 为{value}，却与 politicalPerils 所列相反；请删除 politicalRisk，或更正各项风险。',
    form: '政治风险总项与分项相互矛盾，请更正其一。',
  },
  'letter-of-credit-without-method': {
    json: '填写了信用证信息，但付款方式不是信用证；请填写 "paymentMethod": "letter-of-credit"，或删除 letterOfCredit。',
    form: '填写了信用证信息，但付款方式不是信用证；请将付款方式选为信用证，或删除该信息。',
  },
  'duplicate-selection': '步骤{value}已在{first}中给出，请只保留一项。',
} as const satisfies Templates<RuleIssueFacts>;
