import type { RecordWords } from '../words.js';

/** The words for what a submission says of the past: losses, cover, credit control. */
export const historyWords: Readonly<Record<string, RecordWords>> = {
  LossHistory: {
    about: [
      'Loss history',
      '历史损失记录',
      '以往保单年度的损失；没有记录须单独声明，不等于没有损失。',
    ],
    fields: {
      statement: [
        'Statement',
        '声明',
        '提供历史损失记录，或声明没有记录。',
        'Whether a history is supplied, or stated not to exist.',
      ],
      years: ['Policy years', '保单年度', '以往各保单年度。', 'The past policy years.'],
    },
  },
  LossYear: {
    about: [
      'Policy year',
      '保单年度',
      '一个以往保单年度。填有当时承保条件的，赔款为保险人按该条件的赔付；否则为卖方的损失总额。',
    ],
    fields: {
      from: ['First day', '起始日', '保单年度的第一天。'],
      to: ['Last day', '截止日', '保单年度的最后一天；未填时为起始日后满十二个月。'],
      insurableTurnover: ['Insurable turnover', '可保营业额', '该年度的可保营业额。'],
      premium: ['Premium paid', '实付保费', '该年度实付的保费（如有）；赔付率也据此核算。'],
      paid: ['Paid', '已决赔款', '已支付的赔款。'],
      outstanding: ['Outstanding', '未决赔款', '已报案尚未支付的赔款。'],
      recoveries: ['Recoveries', '追偿所得', '就已决赔款追回的金额。'],
      count: ['Number of losses', '损失笔数', '损失的笔数。'],
      largest: ['Largest loss', '最大单笔损失', '已决和未决赔款中最大的一笔。'],
      notifiedOverdues: ['Notified overdues', '已通报逾期', '已通报保险人、尚未索赔的逾期金额。'],
      notifiedOverduesInGrades: [
        'Overdues already in the grades',
        '逾期已计入信用等级',
        '买方信用等级是否已反映上述逾期；已反映的不再重复计算。',
      ],
      cover: ['Cover then in force', '当时的承保条件', '上述赔款所依据的承保条件。'],
      losses: ['Single losses', '逐笔损失', '已知的逐笔损失；填写后取代以上合计数。'],
    },
  },
  'LossYear.cover': {
    about: ['Cover then in force', '当时的承保条件', '当时的承保条件。', 'The cover of that year.'],
    fields: {
      insuredPercentage: [
        'Insured percentage',
        '赔付比例（%）',
        '当时每笔损失的赔付比例。',
        'Share of each loss that was insured, as a percentage.',
      ],
    },
  },
  PastLoss: {
    about: ['Loss', '损失', '一笔以往损失，未考虑任何承保条件。'],
    fields: {
      date: ['Date', '日期', '损失发生的日期。', 'Day of the loss.'],
      peril: ['Political peril', '政治风险分项', '造成损失的政治风险分项；商业风险损失不填。'],
      buyer: ['Buyer', '买方', '买方编号。'],
      gross: ['Gross loss', '损失总额', '未收回的余额，未计赔付比例和免赔额。'],
      recoveries: ['Recoveries', '追偿所得', '就损失总额追回的金额。'],
    },
  },
  Continuity: {
    about: ['Past cover', '以往投保情况', '以往投保的信用保险。'],
    fields: {
      periods: [
        'Periods',
        '保险期间',
        '以往的各保险期间；从未投保的留空。',
        'Past periods of cover; an empty list states that there were none.',
      ],
    },
  },
  CoverPeriod: {
    about: ['Period of cover', '保险期间', '一个以往的保险期间，含首尾两日。'],
    fields: {
      from: ['First day', '起始日', '期间的第一天。', 'First day of the period.'],
      to: ['Last day', '截止日', '期间的最后一天。', 'Last day of the period.'],
      insurer: ['Insurer', '保险人', '由本次报价的保险人还是其他保险人承保。'],
    },
  },
  CreditControl: {
    about: ['Credit control', '信用管理', '卖方的信用管理。'],
    fields: {
      answers: ['Answers', '问卷答复', '按费率手册的题目答复；未列的题目视为“不详”。'],
      daysSalesOutstanding: [
        'Days sales outstanding',
        '应收账款周转天数',
        '最近十二个月的应收账款周转天数。',
      ],
      overdueShare: [
        'Share long overdue',
        '长期逾期比例',
        '全部应收账款中逾期超过费率手册天数（参考费率手册为60天）的比例；无逾期填“0”。各买方均已填逾期时不必填。',
      ],
    },
  },
  CreditControlAnswer: {
    about: ['Answer', '答复', '一项答复及其依据。'],
    fields: {
      answer: ['Answer', '答复', '对该题的答复。', 'What the seller answers.'],
      evidence: ['Evidence', '依据', '未填时为“无”：仅凭卖方陈述只能得到部分优惠。'],
    },
  },
};
