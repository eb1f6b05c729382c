import type {
  AsIfSentences,
  MarginalSentences,
  OffersSentences,
} from '../advice/advice-sentences.js';

/** The Chinese sentences about past losses under a cover of today. */
export const asIf: AsIfSentences = {
  title: (submission) => `按本保障回测历史损失${submission === null ? '' : `（${submission}）`}`,
  headings: {
    years: '逐年情况',
    year: '年度起始',
    turnover: '当年营业额',
    growth: '增长倍数',
    losses: '损失笔数',
    lost: '损失',
    paid: '赔付',
    retained: '自留',
  },
  summary: ({ years, paid, retained, premium }) =>
    `过去${years}年可获赔付${paid}，自留${retained}；每期保费为${premium}。`,
  nothing: '投保资料没有可供回测的逐笔历史损失。',
  average: '年平均',
  modelled: '费率手册预期',
  method: '营业额增长只放大损失笔数，不放大单笔金额；信用限额按目前的限额；已扣除追偿款。',
  insolvencies:
    '只承保买方破产的，因以往损失未记录原因，均按破产测算；其中因拖欠造成的，实际不会赔付。',
  leftOut: (years) => `因只有合计数而未计入${years.length}年（${years.join('、')}）。`,
};

/** The Chinese sentences about offers side by side. */
export const offers: OffersSentences = {
  title: (submission) => `各家报价对比${submission === null ? '' : `（${submission}）`}`,
  headings: {
    offer: '报价',
    rate: '费率',
    premium: '保费',
    charges: '费用及税',
    paid: '预期赔付',
    borne: '平均自留',
    oneInTwenty: '二十年一遇',
    totalCost: '风险总成本',
    uninsured: '未承保营业额',
    buyers: '未承保买方',
    past: '历史损失赔付',
    pastBorne: '历史损失自留',
    remark: '备注',
    prices: '价格',
    losses: '自留损失',
    limits: '承保范围',
  },
  summary: (offer, cost, uninsured) =>
    `风险总成本最低为${cost}，报价为${offer}` +
    (uninsured === null ? '。' : `，但有营业额${uninsured}不获承保。`),
  nothing: '各项报价均无法对比。',
  cheapest: '总成本最低',
  notComparable: '不可比：未列明信用限额',
  notAssessed: '未评估：费率手册无法评估其承保条件',
  minimum: '最低保险费',
  insolvencies:
    '只承保买方破产的，因以往损失未记录原因，均按破产测算；其中因拖欠造成的，实际不会赔付。',
  method: (costOfCapital) =>
    `保费＝该报价承保的营业额×费率，不低于最低保险费。没有限额的买方在该报价中不获承保。风险总成本＝保费＋费用＋税＋平均自留损失＋二十年中最差一年超出平均部分的${costOfCapital}。损失为费率手册对同一批买方的预期。`,
  pastMethod:
    '历史损失已换算至目前：营业额增长只放大损失笔数，不放大单笔金额；限额按各报价的限额。',
};

/** The Chinese sentences about a change and what it adds. */
export const marginal: MarginalSentences = {
  title: (submission) => `变动的边际影响${submission === null ? '' : `（${submission}）`}`,
  headings: {
    what: '项目',
    without: '变动前',
    with: '变动后',
    added: '增减',
    buyer: '买方',
    expected: '平均',
    tail: '尾部',
    price: '价格与损失',
    parts: '变动后各买方占预期赔付的份额',
  },
  rows: {
    indication: '测算保费（未取整）',
    charged: '实收保费',
    turnover: '可保营业额',
    paid: '平均赔付',
    borne: '平均自留',
    tail: '保险人尾部风险价值',
  },
  summary: ({ rises, indication, charged }) =>
    rises
      ? `该变动使测算保费增加${indication}，实收保费增加${charged}。`
      : `该变动使测算保费减少${indication}，实收保费减少${charged}。`,
  others: '其他全部买方',
  whole: '合计',
  method:
    '不同买方的小幅变动在测算保费上可以相加；实收保费按费率单位逐级变动。各买方份额取自定价所用的损失分布：一为各年平均，一为最差年份的平均。',
};
